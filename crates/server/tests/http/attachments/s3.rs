//! The same on a bucket: a small server that speaks as much S3 as is needed.

use super::{ask, field, file_head, new_id, png, request, send, zip};
use crate::harness::{Player, TestApp, on_both_engines};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use object_store::aws::AmazonS3Builder;
use object_store::path::Path;
use serde_json::json;
use server::attachments::{Objects, remove_unsent};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

on_both_engines![
    files_of_any_size_come_back_from_a_bucket,
    a_browser_that_breaks_off_leaves_nothing_in_a_bucket,
    a_file_that_is_never_sent_goes_from_a_bucket,
];

const PART_BYTES_MIN: usize = 5 * 1024 * 1024;

/// What the bucket holds: objects, and parts of those that are on their way.
#[derive(Clone, Default)]
struct Bucket(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    objects: BTreeMap<String, Bytes>,
    uploads: HashMap<String, BTreeMap<u32, Bytes>>,
    multipart: usize,
}

impl Bucket {
    fn names(&self) -> Vec<String> {
        self.0.lock().unwrap().objects.keys().cloned().collect()
    }

    /// Starts to serve, and answers a server whose files are here.
    async fn serve(&self, app: &TestApp) -> TestApp {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(answer).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let store = AmazonS3Builder::new()
            .with_bucket_name("files")
            .with_endpoint(endpoint)
            .with_allow_http(true)
            .with_access_key_id("key")
            .with_secret_access_key("secret")
            .build();
        app.with_objects(Objects::new(Arc::new(store.unwrap()), Path::from("players"), PART_BYTES_MIN))
    }
}

async fn answer(
    State(bucket): State<Bucket>,
    Query(query): Query<HashMap<String, String>>,
    request: Request,
) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let headers = request.headers().clone();
    assert!(headers.contains_key(header::AUTHORIZATION), "every request is signed");
    let body = request.into_body().collect().await.unwrap().to_bytes();
    let mut held = bucket.0.lock().unwrap();
    let part = query.get("partNumber").and_then(|number| number.parse().ok());
    match (method, query.get("uploadId"), part) {
        (Method::POST, None, _) if query.contains_key("uploads") => {
            held.multipart += 1;
            let id = format!("upload-{}", held.multipart);
            held.uploads.insert(id.clone(), BTreeMap::new());
            format!("<InitiateMultipartUploadResult><UploadId>{id}</UploadId></InitiateMultipartUploadResult>")
                .into_response()
        }
        (Method::PUT, Some(id), Some(part)) => {
            held.uploads.get_mut(id).unwrap().insert(part, body);
            [(header::ETAG, format!("\"{part}\""))].into_response()
        }
        (Method::POST, Some(id), _) => {
            let parts: Vec<Bytes> = held.uploads.remove(id).unwrap().into_values().collect();
            let but_last = &parts[..parts.len() - 1];
            assert!(but_last.iter().all(|part| part.len() >= PART_BYTES_MIN), "S3 takes no smaller parts");
            held.objects.insert(path, parts.concat().into());
            "<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>".into_response()
        }
        (Method::POST, None, _) if query.contains_key("delete") => {
            let listed = String::from_utf8(body.to_vec()).unwrap();
            let mut removed = String::new();
            for named in listed.split("<Key>").skip(1) {
                let (name, _) = named.split_once("</Key>").unwrap();
                held.objects.remove(&format!("/files/{name}"));
                removed += &format!("<Deleted><Key>{name}</Key></Deleted>");
            }
            format!("<DeleteResult>{removed}</DeleteResult>").into_response()
        }
        (Method::DELETE, Some(id), _) => {
            held.uploads.remove(id);
            StatusCode::NO_CONTENT.into_response()
        }
        (Method::PUT, None, _) => {
            held.objects.insert(path, body);
            [(header::ETAG, "\"one\"")].into_response()
        }
        (Method::GET, None, _) => match held.objects.get(&path) {
            Some(object) => given(object, &headers),
            None => StatusCode::NOT_FOUND.into_response(),
        },
        (method, ..) => panic!("{method} {path} {query:?}"),
    }
}

fn given(object: &Bytes, headers: &HeaderMap) -> Response {
    let known = [(header::ETAG, "\"one\""), (header::LAST_MODIFIED, "Mon, 04 May 2026 12:00:00 GMT")];
    let Some(range) = headers.get(header::RANGE) else { return (known, object.clone()).into_response() };
    let (first, last) = range.to_str().unwrap().strip_prefix("bytes=").unwrap().split_once('-').unwrap();
    let (first, last): (usize, usize) = (first.parse().unwrap(), last.parse().unwrap());
    let said = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{}", object.len()))];
    (StatusCode::PARTIAL_CONTENT, known, said, object.slice(first..=last)).into_response()
}

async fn files_of_any_size_come_back_from_a_bucket(app: &TestApp) {
    let bucket = Bucket::default();
    let app = bucket.serve(app).await;
    let mut player = Player::new(&app, json!({"uid": "7"})).await;
    for (content, multipart) in [(zip(10), 0), (zip(12 * 1024 * 1024), 1)] {
        let id = send(&app, &mut player, "save.zip", &content).await;
        assert!(ask(&app, &player, Method::GET, &id, &[]).await.expect(200).body == content);
        let part = ask(&app, &player, Method::GET, &id, &[("range", "bytes=4-7")]).await.expect(206);
        assert_eq!(part.body, content[4..8]);
        assert_eq!(part.header("content-range"), format!("bytes 4-7/{}", content.len()));
        assert_eq!(bucket.0.lock().unwrap().multipart, multipart);
    }
    let id = send(&app, &mut player, "a.png", &png(3, 3)).await;
    ask(&app, &player, Method::GET, &format!("{id}/thumbnail"), &[]).await.expect(200);
    let names = bucket.names();
    assert_eq!(names.len(), 4);
    assert!(names.iter().all(|name| name.starts_with("/files/players/1/")), "{names:?}");
}

async fn a_browser_that_breaks_off_leaves_nothing_in_a_bucket(app: &TestApp) {
    let bucket = Bucket::default();
    let app = bucket.serve(app).await;
    let player = Player::new(&app, json!({"uid": "7"})).await;
    let head = [field("csrf", &player.csrf), field("id", &new_id()), file_head("save.zip")].concat();
    let pieces = [Ok(Bytes::from(head)), Ok(Bytes::from(zip(12 * 1024 * 1024))), Err(std::io::Error::other("gone"))];
    let body = Body::from_stream(tokio_stream::iter(pieces));
    app.send_request(request(&app, &player, body)).await.expect(400);
    let held = bucket.0.lock().unwrap();
    assert_eq!((held.multipart, held.uploads.len(), held.objects.len()), (1, 0, 0));
}

async fn a_file_that_is_never_sent_goes_from_a_bucket(app: &TestApp) {
    let bucket = Bucket::default();
    let app = bucket.serve(app).await;
    let mut player = Player::new(&app, json!({"uid": "7"})).await;
    super::upload(&app, &mut player, &new_id(), "a.png", &png(3, 3)).await.expect(201);
    assert_eq!(bucket.names().len(), 2);
    app.pass_ms(24 * 60 * 60 * 1000 + 1);
    assert_eq!(remove_unsent(&app.server).await.unwrap(), 1);
    assert!(bucket.names().is_empty() && app.rows("attachment").await == 0);
}
