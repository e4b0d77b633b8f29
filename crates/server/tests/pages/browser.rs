//! A browser without scripts: it follows redirects, keeps cookies, and sends forms as they stand on the page.

use crate::support::{Answer, Client, Person, Site};

const FORM: &str = "application/x-www-form-urlencoded";
const HTML: &str = "text/html,application/xhtml+xml;q=0.9";
/// More redirects than any way of ours has.
const FARTHEST: usize = 6;

/// A browser of somebody who reads one language.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) client: Client,
    reads: &'static str,
}

/// A page that is open.
pub(crate) struct Page {
    browser: Browser,
    /// Where it was found.
    pub(crate) path: String,
    pub(crate) answer: Answer,
}

/// A form of a page, with what stands in its fields.
pub(crate) struct Form {
    browser: Browser,
    action: String,
    fields: Vec<(String, String)>,
}

impl Browser {
    pub(crate) fn new(site: &Site) -> Self {
        Self::reading(site, "en")
    }

    pub(crate) fn reading(site: &Site, reads: &'static str) -> Self {
        Self { client: site.anon().with_cookies(), reads }
    }

    /// A browser in which somebody is signed in.
    pub(crate) async fn of(person: &Person) -> Self {
        Self { client: person.in_browser().await, reads: "en" }
    }

    /// Opens an address and goes where it leads.
    pub(crate) async fn open(&self, path: &str) -> Page {
        let request = self.client.get(path).header("accept", HTML).header("accept-language", self.reads);
        self.arrive(path, request.await).await
    }

    /// Sends something to an address and goes where it leads.
    pub(crate) async fn send(&self, path: &str, content_type: &str, body: impl Into<Vec<u8>>) -> Page {
        let request = self.client.post(path).body(content_type, body).header("accept", HTML);
        self.arrive(path, request.header("accept-language", self.reads).await).await
    }

    /// What an address answers at once.
    pub(crate) async fn first(&self, path: &str) -> Answer {
        self.client.get(path).header("accept", HTML).header("accept-language", self.reads).await
    }

    async fn arrive(&self, path: &str, mut answer: Answer) -> Page {
        let mut path = path.to_owned();
        for _ in 0..FARTHEST {
            if answer.status != 303 {
                return Page { browser: self.clone(), path, answer };
            }
            answer.header("location").unwrap().clone_into(&mut path);
            assert!(path.starts_with('/') && !path.starts_with("//"), "led away to {path}");
            answer = self.first(&path).await;
        }
        panic!("led round in circles, to {path} at last");
    }
}

impl Page {
    /// The page is this one and says this.
    #[track_caller]
    pub(crate) fn assert_shows(&self, status: u16, words: &str) -> &Self {
        assert_eq!(self.answer.status, status, "{}: {}", self.path, self.answer.text);
        let text = plain(&self.answer.text);
        assert!(text.contains(words), "{words:?} is missing on {}:\n{text}", self.path);
        self
    }

    #[track_caller]
    pub(crate) fn assert_lacks(&self, words: &str) -> &Self {
        assert!(!self.answer.text.contains(words), "{words:?} is on {}", self.path);
        self
    }

    /// The form that is sent to this address.
    #[track_caller]
    pub(crate) fn form(&self, action: &str) -> Form {
        let forms = self.answer.text.split("<form").skip(1).map(|rest| rest.split("</form>").next().unwrap());
        let of = |form: &&str| attribute(form, "action").as_deref() == Some(action);
        let form = forms.into_iter().find(of);
        let form =
            form.unwrap_or_else(|| panic!("no form for {action} on {}:\n{}", self.path, self.answer.text));
        assert_eq!(attribute(form, "method").as_deref(), Some("post"));
        let inputs = form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
        let fields = inputs
            .filter(|input| {
                !matches!(attribute(input, "type").as_deref(), Some("radio" | "checkbox" | "file"))
            })
            .filter_map(|input| {
                Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default()))
            });
        Form { browser: self.browser.clone(), action: action.to_owned(), fields: fields.collect() }
    }

    /// What stands in a field.
    #[track_caller]
    pub(crate) fn value(&self, action: &str, name: &str) -> String {
        let fields = self.form(action).fields;
        fields.into_iter().find(|(field, _)| field == name).expect("no such field").1
    }
}

impl Form {
    /// Types into a field of the form.
    #[track_caller]
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        let field = self.fields.iter_mut().find(|(field, _)| field == name);
        value.clone_into(&mut field.unwrap_or_else(|| panic!("no field {name} for {}", self.action)).1);
        self
    }

    /// Presses a button, or ticks something, that has a value of its own.
    pub(crate) fn choosing(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) async fn send(self) -> Page {
        let body: Vec<_> =
            self.fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.browser.send(&self.action, FORM, body.join("&")).await
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b if b.is_ascii_alphanumeric() => char::from(b).to_string(),
            b => format!("%{b:02X}"),
        })
        .collect()
}

/// The value of an attribute of the first tag in `html`.
fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split('>').next()?.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(plain)
}

/// The text that is meant by HTML.
pub(crate) fn plain(html: &str) -> String {
    let entities =
        [("&#x27;", "'"), ("&#x2f;", "/"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    entities.into_iter().fold(html.to_owned(), |text, (entity, meant)| text.replace(entity, meant))
}
