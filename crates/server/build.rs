//! Builds anew when the bundles of `web/` have other names: the embedding alone would not notice.

fn main() {
    println!("cargo:rerun-if-changed=../../web/dist");
    println!("cargo:rerun-if-changed=demo");
    println!("cargo:rerun-if-changed=words");
    println!("cargo:rerun-if-changed=templates");
}
