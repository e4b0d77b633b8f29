//! Disks that are full, read-only, broken or slow.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

use tempfile::TempDir;

use crate::support::Wrapping;
use crate::support::backend::Backend;

/// `errno` as Linux has it: an error of the device, no space left, a read-only file system.
pub(crate) const EIO: i32 = 5;
pub(crate) const ENOSPC: i32 = 28;
pub(crate) const EROFS: i32 = 30;

/// What stands between a program and the C library.
static LIBRARY: LazyLock<PathBuf> = LazyLock::new(|| {
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("libfaulty_disk.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/disk.c");
    let mut compiler = Command::new(env::var("CC").unwrap_or_else(|_| "cc".to_owned()));
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).args([&library, &source]);
    assert!(compiler.status().expect("there is no C compiler").success());
    library
});

/// A disk whose writes fail, or take long, as soon as it is told so.
pub(crate) struct FaultyDisk {
    orders: TempDir,
}

impl FaultyDisk {
    /// One that is in order.
    pub(crate) fn new() -> Self {
        Self { orders: tempfile::tempdir().unwrap() }
    }

    /// What a program must run in so that this is its disk.
    pub(crate) fn wrapping(&self) -> Wrapping {
        let (library, orders) = (OsString::from(&*LIBRARY), OsString::from(self.file()));
        Wrapping {
            environment: vec![("LD_PRELOAD", library), ("FAULTY_DISK", orders)],
            ..Wrapping::default()
        }
    }

    /// Every write fails with this number.
    pub(crate) fn fail(&self, errno: i32) {
        fs::write(self.file(), format!("fail {errno}\n")).unwrap();
    }

    /// Every flush takes so many milliseconds longer.
    pub(crate) fn slow_down(&self, millis: u32) {
        fs::write(self.file(), format!("slow {millis}\n")).unwrap();
    }

    /// It is in order again.
    pub(crate) fn mend(&self) {
        fs::remove_file(self.file()).unwrap();
    }

    fn file(&self) -> PathBuf {
        self.orders.path().join("orders")
    }
}

/// A file system of eight megabytes in memory. It is gone when this is dropped.
pub(crate) struct SmallDisk(PathBuf);

impl SmallDisk {
    /// One, and a place for a server's data in it; `None` for those who may not mount.
    pub(crate) fn mount() -> Option<(Self, Backend)> {
        let folder = tempfile::tempdir().unwrap();
        let disk = Self(folder.path().to_owned());
        disk.told("mount", &["-t", "tmpfs", "-o", "size=8m", "doorward"])
            .then(|| (disk, Backend::within(folder)))
    }

    /// Leaves no room, not even for a page.
    pub(crate) fn fill(&self) {
        let mut zeros = fs::File::create(self.filler()).unwrap();
        assert!(std::io::copy(&mut std::io::repeat(0), &mut zeros).is_err(), "it can be filled");
    }

    /// Makes room again.
    pub(crate) fn free(&self) {
        fs::remove_file(self.filler()).unwrap();
    }

    /// Lets nobody write any more; nobody may be at it.
    pub(crate) fn protect(&self, is_protected: bool) {
        let how = if is_protected { "remount,ro" } else { "remount,rw" };
        assert!(self.told("mount", &["-o", how]));
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }

    fn told(&self, program: &str, arguments: &[&str]) -> bool {
        let mut command = Command::new(program);
        command.args(arguments).arg(&self.0).output().is_ok_and(|output| output.status.success())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        self.told("umount", &["-l"]);
        let _ = fs::remove_dir(&self.0);
    }
}
