//! What the process takes of the machine, as Linux tells it; elsewhere nothing is said.

use std::fs;

use rustix::process::{Resource, getrlimit};

/// Linux counts time for others in hundredths of a second, whatever it does within.
const TICKS: u64 = 100;

/// Sets the metrics of the process.
pub(super) fn gauge() {
    if let Some(bytes) = fs::read_to_string("/proc/self/status").ok().as_deref().and_then(resident) {
        metrics::gauge!("process_resident_memory_bytes").set(bytes);
    }
    if let Some(seconds) = fs::read_to_string("/proc/self/stat").ok().as_deref().and_then(worked) {
        metrics::counter!("process_cpu_seconds_total").absolute(seconds);
    }
    if let Ok(files) = fs::read_dir("/proc/self/fd") {
        metrics::gauge!("process_open_fds").set(to_float(files.count() as u64));
    }
    let most = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    metrics::gauge!("process_max_fds").set(to_float(most));
}

/// Bytes in memory (`proc_pid_status(5)`).
fn resident(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<f64>().ok()? * 1_024.0)
}

/// `utime` and `stime` (`proc_pid_stat(5)`). The second field is a name in parentheses that may hold anything.
fn worked(stat: &str) -> Option<u64> {
    let (_, rest) = stat.rsplit_once(") ")?;
    let mut fields = rest.split(' ').skip(11).map(str::parse::<u64>);
    Some((fields.next()?.ok()? + fields.next()?.ok()?) / TICKS)
}

fn to_float(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linux_is_read_right() {
        assert_eq!(resident("Name:\tx\nVmRSS:\t   20480 kB\n"), Some(20_971_520.0));
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194304 164 0 0 0 150 250 0 0 20 0 5 0 9 0 0";
        assert_eq!(worked(stat), Some(4));
        assert_eq!((resident(""), worked("")), (None, None));
    }
}
