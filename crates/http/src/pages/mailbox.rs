//! The development mailbox: mails that were kept instead of sent, for whoever develops against this server. A mail is
//! foreign matter here: it is shown in a sandbox, without scripts and without an origin.

mod view;

use super::paper::Policy;
use super::visitor::Visitor;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::outbox::ShownMail;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderName;
use axum::http::header::CACHE_CONTROL;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use minijinja::context;
use serde::Deserialize;
use view::{Message, row};

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .route("/dev/mailbox", get(list))
        .route("/dev/mailbox.json", get(list_json))
        .route("/dev/mailbox/{id}", get(one))
}

const CROSS_ORIGIN_OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");

/// Whose mails are asked for; everybody's where nobody is named.
#[derive(Deserialize)]
struct Filter {
    #[serde(default)]
    to: String,
}

type Asked = Result<Query<Filter>, QueryRejection>;

async fn list(State(http): State<Http>, visitor: Visitor, asked: Asked) -> Result<Response, Problem> {
    let (to, mails) = mails(&http, asked).await?;
    let mails: Vec<_> = mails.iter().map(row).collect();
    visitor.page_with(&http, "mailbox.html", context! { to, mails }, Policy::MAILBOX)
}

async fn list_json(State(http): State<Http>, asked: Asked) -> Result<Response, Problem> {
    let (_, mails) = mails(&http, asked).await?;
    let messages: Vec<_> = mails.into_iter().map(Message::from).collect();
    Ok(([(CACHE_CONTROL, "no-store")], Json(messages)).into_response())
}

async fn one(State(http): State<Http>, Path(id): Path<String>) -> Result<Response, Problem> {
    let mails = http.app.mailbox(None).await?;
    let mail =
        mails.iter().find(|mail| mail.id.to_string() == id).ok_or(Problem::new(Code::ResourceNotFound))?;
    Ok(sandboxed(mail))
}

async fn mails(http: &Http, asked: Asked) -> Result<(String, Vec<ShownMail>), Problem> {
    let Query(Filter { to }) = asked.map_err(|_| Problem::invalid("to", "must be one address"))?;
    let to = to.trim().to_owned();
    let mails = http.app.mailbox(Some(to.as_str()).filter(|to| !to.is_empty())).await?;
    Ok((to, mails))
}

fn sandboxed(mail: &ShownMail) -> Response {
    let html = mail.html.replacen("<head>", "<head>\n<base target=\"_blank\">", 1);
    // A browser refuses a page that is sandboxed and also asks for a group of its own.
    let shared = [(CROSS_ORIGIN_OPENER_POLICY, "unsafe-none")];
    (Policy::MAIL.headers(), shared, Html(html)).into_response()
}

#[cfg(test)]
mod tests {
    use super::super::paper::Paper;
    use super::*;
    use axum::body::to_bytes;
    use axum::http::header::CONTENT_SECURITY_POLICY;
    use model::Timestamp;
    use text::Locale;

    fn mail(kind: &str, text: &str) -> ShownMail {
        ShownMail {
            id: "00000000-0000-0000-0000-000000000007".parse().unwrap(),
            to: "ada@example.com".to_owned(),
            kind: kind.to_owned(),
            locale: "en".to_owned(),
            subject: "Your <code>".to_owned(),
            text: text.to_owned(),
            html: "<html><head></head><body>Hello</body></html>".to_owned(),
            created_at: Timestamp(1_795_358_700_123_456),
        }
    }

    async fn body(response: Response) -> String {
        String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
    }

    fn listed(to: &str, mails: &[ShownMail]) -> String {
        let mails: Vec<_> = mails.iter().map(row).collect();
        let facts = context! {
            to, mails, here => "/dev/mailbox", app => "Acme", has_mailbox => true, logo => "/assets/door.svg",
            languages => super::super::language::all(), own_styles => false,
        };
        Paper::default().fill(Locale::En, "mailbox.html", &facts).unwrap()
    }

    #[test]
    fn a_code_stands_large_beside_its_mail() {
        let mails = [mail("email_authentication", "Your code:\n\n    012345\n\nhttps://example.com/x.\n")];
        let html = listed("", &mails);
        assert!(html.contains("data-copy=\"012345\""), "{html}");
        assert!(html.contains("<span class=\"group\">012</span><span class=\"group\">345</span>"));
        assert!(html.contains("<h2 lang=\"en\" dir=\"auto\">Your &lt;code&gt;</h2>"));
        assert!(html.contains("rel=\"noreferrer\">https:&#x2f;&#x2f;example.com&#x2f;x</a>."));
        assert!(html.contains("src=\"/dev/mailbox/00000000-0000-0000-0000-000000000007\""));
        assert!(html.contains(
            "<time datetime=\"2026-11-22T14:45:00.123Z\" dir=\"auto\">2026-11-22 14:45:00 UTC</time>"
        ));
    }

    #[test]
    fn an_empty_mailbox_says_what_will_be_in_it() {
        assert!(listed("", &[]).contains("appear here"));
        let filtered = listed("<eve>", &[]);
        assert!(filtered.contains("No mail to &lt;eve&gt;") && filtered.contains("value=\"&lt;eve&gt;\""));
    }

    /// WEB-5: a mail can run nothing, and nobody else can frame it.
    #[tokio::test]
    async fn a_mail_is_shown_in_a_sandbox() {
        let response = sandboxed(&mail("security_alert", ""));
        let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(
            policy.starts_with("sandbox ")
                && !policy.contains("allow-scripts")
                && !policy.contains("allow-same-origin")
        );
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'self'"));
        assert_eq!(response.headers()[CROSS_ORIGIN_OPENER_POLICY], "unsafe-none");
        assert!(body(response).await.contains("<base target=\"_blank\"></head>"));
    }
}
