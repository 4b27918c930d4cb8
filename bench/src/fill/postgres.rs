//! Fills a PostgreSQL database, by COPY.

use std::time::{Instant, SystemTime};

use anyhow::{Context, Result, ensure};
use bytes::{Bytes, BytesMut};
use futures_util::SinkExt as _;
use tokio_postgres::{Client, NoTls};
use uuid::Uuid;

use super::demo::{DOMAIN_ID, Demo};
use super::population::{Population, issue_id};
use super::tables::{TABLES, Table, World};
use crate::place::Place;
use crate::say;

/// What is sent at once.
const PIECE_BYTES: usize = 256 * 1024;

/// Makes a new database on the server of a URL; answers its own.
pub(super) async fn make_database(server: &str) -> Result<String> {
    let client = connect(server).await?;
    let name = format!("bench_{}", Uuid::now_v7().simple());
    client.batch_execute(&format!("CREATE DATABASE {name}")).await?;
    let (base, _) = server.rsplit_once('/').context("the server's URL names no database")?;
    Ok(format!("{base}/{name}"))
}

/// Fills a database that has the demo.
pub(super) async fn fill(place: &Place, demo: &Demo, players: u64) -> Result<Population> {
    let began = Instant::now();
    let until_ms = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_millis().try_into()?;
    let population = Population { players, until_ms };
    let world = World { population, vault: &demo.vault };
    let client = connect(place.postgres.as_deref().context("no database")?).await?;
    // What references what is known to be there; looking it up for each row takes longer than the row.
    client.batch_execute("SET session_replication_role = replica; SET synchronous_commit = off").await?;
    for table in &TABLES {
        say(&format!("  {}", table.name));
        copy(&client, &world, table).await.context(table.name)?;
    }
    let last = issue_id(players.saturating_sub(1));
    let counted = "UPDATE counter SET last_value = $1 WHERE domain_id = $2 AND kind = 'issue'";
    ensure!(client.execute(counted, &[&last, &DOMAIN_ID]).await? == 1, "the demo counts no issues");
    client.batch_execute("ANALYZE; CHECKPOINT").await?;
    say(&format!("filled PostgreSQL with {players} players in {} s", began.elapsed().as_secs()));
    Ok(population)
}

async fn copy(client: &Client, world: &World<'_>, table: &Table) -> Result<()> {
    let Table { name, columns, .. } = table;
    let sink = client.copy_in::<_, Bytes>(&format!("COPY {name} ({columns}) FROM STDIN")).await?;
    let mut sink = Box::pin(sink);
    let mut lines = Vec::with_capacity(2 * PIECE_BYTES);
    for number in 0..table.numbers(&world.population) {
        (table.rows)(world, number, &mut |cells| {
            for (place, cell) in cells.iter().enumerate() {
                if place > 0 {
                    lines.push(b'\t');
                }
                cell.write_copy(&mut lines);
            }
            lines.push(b'\n');
            Ok(())
        })?;
        if lines.len() > PIECE_BYTES {
            sink.send(BytesMut::from(lines.as_slice()).freeze()).await?;
            lines.clear();
        }
    }
    sink.send(Bytes::from(lines)).await?;
    sink.as_mut().finish().await?;
    Ok(())
}

async fn connect(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.context("can't connect to PostgreSQL")?;
    tokio::spawn(async move {
        // Ends with its client.
        drop(connection.await);
    });
    Ok(client)
}
