//! `lifeline serve`, and what `demo` shares with it: open, listen, stop in order.

use super::BadValue;
use super::configuration::Configuration;
use crate::attachments::{Attachments, remove_unsent};
use crate::clock::Clock;
use crate::limits::CLEAN_EVERY;
use crate::listen::listen;
use crate::routes::Site;
use crate::server::{Inner, Server};
use anyhow::Context;
use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusBuilder;
use std::net::SocketAddr;
use store::Store;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

/// Serves until the process is told to stop.
pub(super) async fn run(configuration: Configuration) -> anyhow::Result<()> {
    let opened = Opened::open(configuration).await?;
    tracing::info!(address = %opened.bound, public_url = opened.server.settings.public_url.as_str(), "serving");
    opened.serve().await
}

/// A server whose address is known and whose store is open.
pub(super) struct Opened {
    pub(super) server: Server,
    pub(super) configuration: Configuration,
    pub(super) bound: SocketAddr,
    listener: TcpListener,
    metrics: Option<TcpListener>,
    /// Heard from before the address is told to anybody: a server that may be used may also be stopped.
    signals: [Signal; 2],
}

impl Opened {
    /// Binds, opens the data, starts what runs in the background.
    pub(super) async fn open(configuration: Configuration) -> anyhow::Result<Self> {
        start_log(&configuration.log)?;
        let vault = configuration.vault()?;
        let listener = bind(configuration.listen).await?;
        let metrics = match configuration.metrics_listen {
            Some(address) => Some(bind(address).await?),
            None => None,
        };
        let bound = listener.local_addr()?;
        let settings = configuration.settings(bound)?;
        let store = Store::open(&configuration.location).await.context("can't open the database")?;
        let attachments = Attachments::new(configuration.attachments.open()?);
        let server = Inner::new(store, attachments, vault, Clock::System, settings);
        let signals = [signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?];
        Ok(Self { server, configuration, bound, listener, metrics, signals })
    }

    /// Serves until SIGTERM or SIGINT; then ends event streams, finishes requests, records the last hits, and closes.
    pub(super) async fn serve(self) -> anyhow::Result<()> {
        let Self { server, listener, metrics, signals: [mut terminate, mut interrupt], .. } = self;
        let stopping = server.stopping.clone();
        let stop = stopping.clone();
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            tracing::info!("stopping");
            stop.cancel();
        });
        if let Some(metrics) = metrics {
            tokio::spawn(serve_metrics(metrics, stopping.clone()));
        }
        let cleaner = tokio::spawn(clean(server.clone()));
        listen(listener, Site::of(server.clone()), stopping).await;
        cleaner.abort();
        server.hits.close().await;
        server.store.clone().close().await;
        tracing::info!("stopped");
        Ok(())
    }
}

async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("can't listen on {address}"))
}

fn start_log(filter: &str) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(filter).map_err(|why| BadValue::of("log", why))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
        .with_writer(std::io::stderr)
        .init();
    Ok(())
}

/// Removes what has expired by itself.
async fn clean(server: Server) {
    let mut ticks = tokio::time::interval(CLEAN_EVERY);
    loop {
        ticks.tick().await;
        match server.store.clean(server.now_ms()).await {
            Ok(removed) => tracing::debug!(removed, "cleaned"),
            Err(error) => tracing::warn!(%error, "expired rows could not be removed"),
        }
        match remove_unsent(&server).await {
            Ok(files) => tracing::debug!(files, "removed what was never sent"),
            Err(error) => tracing::warn!(%error, "files that were never sent could not be removed"),
        }
    }
}

async fn serve_metrics(listener: TcpListener, stopping: CancellationToken) {
    let handle = match PrometheusBuilder::new().install_recorder() {
        Ok(handle) => handle,
        Err(error) => return tracing::error!(%error, "no metrics"),
    };
    let upkeep = handle.clone();
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(std::time::Duration::from_secs(5));
        loop {
            ticks.tick().await;
            upkeep.run_upkeep();
        }
    });
    let router = Router::new().route("/metrics", get(async move || handle.render()));
    listen(listener, router, stopping).await;
}
