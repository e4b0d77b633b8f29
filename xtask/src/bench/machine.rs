//! The machine that figures were measured on, in one line: without this a figure says nothing.

use anyhow::{Context, Result};

use super::read;

/// Processor, cores, memory, kernel.
pub(super) fn describe() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let model = field(&read("/proc/cpuinfo")?, "model name")?;
    let memory = field(&read("/proc/meminfo")?, "MemTotal")?;
    let kib: u64 = memory.trim_end_matches(" kB").parse()?;
    let kernel = read("/proc/sys/kernel/osrelease")?;
    // What follows the version is the name of somebody's build.
    let version = kernel.trim().split('-').next().unwrap_or_default();
    Ok(format!("{model}, {cores} cores, {} GiB of memory, Linux {version}", kib.div_ceil(1_024 * 1_024)))
}

/// The value of the first line `name : value`.
fn field(text: &str, name: &str) -> Result<String> {
    let value = text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == name).then(|| value.trim().to_owned())
    });
    value.with_context(|| format!("this machine does not say its {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_of_that_name_counts() {
        let text = "processor\t: 0\nmodel name\t: Fast 9\nprocessor\t: 1\nmodel name\t: Slow 1\n";
        assert_eq!(field(text, "model name").unwrap(), "Fast 9");
        assert!(field(text, "MemTotal").is_err());
    }
}
