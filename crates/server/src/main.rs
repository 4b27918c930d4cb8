//! The one binary.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Of a huge page all is in memory, though a connection's buffers are seldom full: 10,000 open streams took half as much
    // again. Where the kernel knows no such pages it refuses, and nothing is lost.
    #[cfg(target_os = "linux")]
    let _refused = rustix::thread::disable_transparent_huge_pages(true);
    server::commands::run()
}
