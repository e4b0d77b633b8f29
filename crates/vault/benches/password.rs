//! Hashes a second, with every thread busy and nothing else in the process.

use std::error::Error;
use std::fs;
use std::time::Instant;

use doorward_vault::{Hasher, HasherSettings, Random, SecretString};
use tokio::task::JoinSet;

/// Askers at once; fewer than may wait.
const ASKERS: u32 = 32;
const HASHES_EACH: u32 = 15;
/// Of Linux's clock for a process's CPU time, in seconds.
const TICK: f64 = 0.01;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let hasher = Hasher::new(HasherSettings::default())?;
    // The first hash of a thread asks the system for its memory.
    ask(&hasher, 1).await?;
    let (cpu, begun) = (cpu_seconds()?, Instant::now());
    ask(&hasher, HASHES_EACH).await?;
    let (took, cpu) = (begun.elapsed().as_secs_f64(), cpu_seconds()? - cpu);
    let count = f64::from(ASKERS * HASHES_EACH);
    println!("{:.1} hashes a second, {:.3} CPU seconds for 1000", count / took, cpu * 1_000.0 / count);
    Ok(())
}

async fn ask(hasher: &Hasher, each: u32) -> Outcome {
    let mut askers = JoinSet::new();
    for _ in 0..ASKERS {
        let hasher = hasher.clone();
        askers.spawn(async move {
            for _ in 0..each {
                hasher.hash(SecretString::new("a long password".to_owned()), &Random::System).await?;
            }
            Outcome::Ok(())
        });
    }
    while let Some(asker) = askers.join_next().await {
        asker??;
    }
    Ok(())
}

/// Fields 14 and 15 of /proc/self/stat (`proc_pid_stat(5)`), counted from behind the name.
fn cpu_seconds() -> Outcome<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let (_, rest) = stat.rsplit_once(") ").ok_or("not a stat line")?;
    let ticks: f64 = rest.split(' ').skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks * TICK)
}
