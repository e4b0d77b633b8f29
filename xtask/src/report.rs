//! What the person at the screen sees: a heading per step, a table at the end, and one last line.

use std::time::{Duration, Instant};

use crate::steps::Step;

/// Runs the steps up to the first that fails; whether all passed.
pub(crate) fn walk(steps: &[Step]) -> bool {
    let begun = Instant::now();
    let mut rows = Vec::new();
    let mut failed = None;
    for &step in steps {
        println!("\n=== {}: {}", step.name(), step.says());
        let since = Instant::now();
        let outcome = step.run();
        rows.push((step, since.elapsed(), outcome.is_ok()));
        if let Err(why) = outcome {
            eprintln!("\n{}: {why:#}", step.name());
            failed = Some(step);
            break;
        }
    }
    println!("\n{}", table(&rows));
    println!("{}", last_line(rows.len(), failed, begun.elapsed()));
    failed.is_none()
}

fn table(rows: &[(Step, Duration, bool)]) -> String {
    rows.iter().fold(format!("{:<13}{:>8}\n", "step", "seconds"), |table, (step, took, passed)| {
        let mark = if *passed { "passed" } else { "FAILED" };
        format!("{table}{:<13}{:>8.1}  {mark}\n", step.name(), took.as_secs_f64())
    })
}

fn last_line(ran: usize, failed: Option<Step>, took: Duration) -> String {
    let seconds = took.as_secs();
    match failed {
        Some(step) => format!("FAILED at {} after {seconds} s", step.name()),
        None => format!("passed: {ran} of {} steps in {seconds} s", Step::ALL.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_row_per_step_that_ran() {
        let rows =
            [(Step::Fmt, Duration::from_millis(1240), true), (Step::Clippy, Duration::from_secs(61), false)];
        let said = "step          seconds\nfmt               1.2  passed\nclippy           61.0  FAILED\n";
        assert_eq!(table(&rows), said);
    }

    #[test]
    fn the_last_line_says_whether_all_was_run() {
        let all = Step::ALL.len();
        assert_eq!(last_line(2, None, Duration::from_secs(9)), format!("passed: 2 of {all} steps in 9 s"));
        assert_eq!(last_line(3, Some(Step::Doc), Duration::from_secs(9)), "FAILED at doc after 9 s");
    }
}
