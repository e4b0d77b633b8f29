//! Every metric there is: its name, what it counts, and by what it is divided. The operator's page, the alerts and the dashboard
//! are held against this table.

use metrics_exporter_prometheus::PrometheusHandle;

/// What kind of number a metric is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Only grows, and begins at zero with the process.
    Counter,
    /// A state, as it is when somebody looks.
    Gauge,
    /// How many took how long.
    Histogram,
}

/// One row of the table.
struct Metric {
    /// Its name.
    name: &'static str,
    /// What kind of number it is.
    kind: Kind,
    /// Its labels, with their values where these are few.
    labels: &'static str,
    /// What it says, as a sentence without its full stop.
    about: &'static str,
}

impl Metric {
    /// What Prometheus shows about it.
    fn help(&self) -> String {
        match self.labels {
            "" => self.about.to_owned(),
            labels => format!("{}; by {labels}", self.about),
        }
    }
}

const fn counter(name: &'static str, labels: &'static str, about: &'static str) -> Metric {
    Metric { name, kind: Kind::Counter, labels, about }
}

const fn gauge(name: &'static str, labels: &'static str, about: &'static str) -> Metric {
    Metric { name, kind: Kind::Gauge, labels, about }
}

/// The table.
const METRICS: &[Metric] = &[
    gauge("doorward_build_info", "version", "1, for the version of the program"),
    gauge("doorward_up", "part: database, cache", "1 while the part answers, else 0"),
    counter("doorward_http_requests_total", "method, route, status", "Requests that were answered"),
    Metric {
        name: "doorward_http_request_seconds",
        kind: Kind::Histogram,
        labels: "route",
        about: "How long requests took",
    },
    counter("doorward_problems_total", "code", "Answers that said no, by their code"),
    counter(
        "doorward_events_total",
        "kind, outcome: success, failure, denied",
        "What was written into the audit record; one whose transaction was taken back counts too",
    ),
    counter("doorward_password_hashes_total", "", "Passwords that were hashed or compared"),
    counter(
        "doorward_breach_lookups_total",
        "outcome: leaked, unknown, failed",
        "Passwords that the service for leaked ones was asked about",
    ),
    counter("doorward_mails_total", "outcome: delivered, failed", "Tries to deliver a mail"),
    gauge("doorward_mail_queue", "state: pending, failed", "Mails that wait, and mails that were given up"),
    gauge("doorward_mail_oldest_seconds", "", "How long the oldest mail waits that is still to be sent"),
    gauge("doorward_database_connections", "state: busy, idle", "Connections to the database that are open"),
    gauge("doorward_database_connections_most", "", "Connections to the database that may be open"),
    counter("doorward_cache_failures_total", "", "Limits that could not be counted in the shared cache"),
    gauge("doorward_key_rotation_ongoing", "", "1 while keys are rotated, else 0"),
    gauge(
        "doorward_key_rotation_values",
        "purpose, state: done, total",
        "Values that bear the new key, and values that are to bear it",
    ),
    gauge("doorward_key_rotation_failed", "purpose", "1 where the last rotation did not end well, else 0"),
    counter(
        "doorward_turns_total",
        "task: clean-up, rotation",
        "Rounds of work that one instance at a time does for all, by the one that did it",
    ),
    counter("doorward_task_failures_total", "task", "Rounds of work beside requests that failed"),
    counter("doorward_panics_total", "", "Panics, each of which is a bug"),
    gauge("process_start_time_seconds", "", "When the process began, in seconds since the Unix epoch"),
    counter("process_cpu_seconds_total", "", "What its threads worked, in whole seconds"),
    gauge("process_resident_memory_bytes", "", "Memory that it has"),
    gauge("process_open_fds", "", "File descriptors that it has open"),
    gauge("process_max_fds", "", "File descriptors that it may have open"),
];

/// Counters that an alarm looks at are there from the start: what appears with its first event has no increase.
const FROM_ZERO: &[(&str, &str, &[&str])] = &[
    ("doorward_panics_total", "", &[""]),
    ("doorward_cache_failures_total", "", &[""]),
    ("doorward_password_hashes_total", "", &[""]),
    ("doorward_mails_total", "outcome", &["delivered", "failed"]),
    ("doorward_breach_lookups_total", "outcome", &["leaked", "unknown", "failed"]),
];

/// Says of each metric what it is, and begins those that alarms look at. To be called once, by whoever made the recorder.
pub(super) fn describe() {
    for metric in METRICS {
        let about = metric.help();
        match metric.kind {
            Kind::Counter => metrics::describe_counter!(metric.name, about),
            Kind::Gauge => metrics::describe_gauge!(metric.name, about),
            Kind::Histogram => metrics::describe_histogram!(metric.name, about),
        }
    }
    metrics::gauge!("doorward_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    for (name, label, values) in FROM_ZERO {
        for value in *values {
            match *label {
                "" => metrics::counter!(*name).increment(0),
                label => metrics::counter!(*name, label => *value).increment(0),
            }
        }
    }
}

/// All of them as they are now, in Prometheus' text format.
pub(crate) fn render(recorder: &PrometheusHandle) -> String {
    super::process::gauge();
    recorder.render()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::{env, fs};

    use super::*;

    const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    const PAGE: &str = "docs/operate/metrics.md";
    const BEGIN: &str = "<!-- Written from the code: `UPDATE_DOCS=1 cargo test -p doorward-server --lib metrics_page`. -->\n\n";

    fn text(path: &str) -> String {
        fs::read_to_string(format!("{ROOT}/{path}")).unwrap()
    }

    fn row(metric: &Metric) -> String {
        let kind = match metric.kind {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
            Kind::Histogram => "histogram",
        };
        format!("| `{}` | {kind} | {} | {} |\n", metric.name, metric.labels, metric.about)
    }

    /// Whatever looks like a metric, without what a histogram adds to its name.
    fn named(text: &str) -> BTreeSet<String> {
        let words = text.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
        let ours = words.filter(|word| word.starts_with("doorward_") || word.starts_with("process_"));
        let bare = |word: &str| {
            let ends = ["_bucket", "_sum", "_count"];
            ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word).to_owned()
        };
        ours.map(bare).collect()
    }

    #[test]
    fn the_metrics_page_is_written_from_the_table() {
        let rows: String = METRICS.iter().map(row).collect();
        let table = format!("{BEGIN}| metric | is a | labels | says |\n| --- | --- | --- | --- |\n{rows}");
        let page = text(PAGE);
        let (before, rest) = page.split_once(BEGIN).unwrap();
        let (_, after) = rest.split_once("\n\n").unwrap();
        let written = format!("{before}{table}\n{after}");
        if env::var_os("UPDATE_DOCS").is_some() {
            fs::write(format!("{ROOT}/{PAGE}"), &written).unwrap();
        }
        assert!(text(PAGE) == written, "{PAGE} is behind; run this test once with UPDATE_DOCS=1");
    }

    #[test]
    fn alerts_dashboard_and_pages_name_metrics_that_are_there() {
        let all: BTreeSet<String> = METRICS.iter().map(|metric| metric.name.to_owned()).collect();
        assert_eq!(all.len(), METRICS.len(), "a name stands there twice");
        for path in [
            "deploy/monitoring/alerts.yaml",
            "deploy/monitoring/dashboard.json",
            "docs/operate/failures.md",
            "docs/operate/scaling.md",
            PAGE,
        ] {
            let unknown: Vec<_> = named(&text(path)).difference(&all).cloned().collect();
            assert!(unknown.is_empty(), "{path}: {unknown:?}");
        }
    }
}
