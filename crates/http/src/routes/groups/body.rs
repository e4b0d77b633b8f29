//! How groups are written down, in requests and answers.

use super::super::body::PageMetadata;
use crate::extract::{Query, objects};
use crate::problem::Problem;
use app::App;
use app::groups::Renaming;
use model::group::{LanguageTag, TranslationError, Translations};
use model::{Group, GroupKey, Page, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A new group.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct CreateGroupRequest {
    /// 1 to 64 of `a-z A-Z 0-9 . _ -`, beginning with a letter or digit. It never changes.
    #[schema(pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
    key: String,
    /// By language tag; one of them is the application's default language.
    #[serde(deserialize_with = "objects")]
    translations: BTreeMap<String, GroupTranslation>,
}

/// What a group is called from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct UpdateGroupRequest {
    /// By language tag: added or replaced.
    #[serde(default, deserialize_with = "objects")]
    translations: BTreeMap<String, GroupTranslation>,
    /// Language tags: taken away.
    #[serde(default)]
    translations_to_delete: Vec<String>,
}

/// What a group is called in one language.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub(super) struct GroupTranslation {
    /// 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    /// At most 1000 characters.
    #[serde(default)]
    #[schema(max_length = 1000)]
    description: String,
}

/// A group.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct GroupResponse {
    key: String,
    /// In the language that is nearest to `locale`, else in the default one.
    name: String,
    description: String,
    /// All of them, by language tag.
    translations: BTreeMap<String, GroupTranslation>,
    created_at: String,
}

/// A part of the list of groups.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct GroupPage {
    content: Vec<GroupResponse>,
    page: PageMetadata,
}

impl CreateGroupRequest {
    pub(super) fn read(self) -> Result<(GroupKey, Translations), Problem> {
        let key = self.key.parse::<GroupKey>();
        let key = key.map_err(|error| Problem::invalid("key", error.to_string()))?;
        Ok((key, parse(&self.translations)?))
    }
}

impl UpdateGroupRequest {
    pub(super) fn read(self) -> Result<Renaming, Problem> {
        let delete = self.translations_to_delete.iter().map(|tag| tag.parse()).collect::<Result<_, _>>();
        let delete = delete.map_err(|_| Refusal::InvalidTranslation(TranslationError::MalformedTag))?;
        Ok(Renaming { put: parse(&self.translations)?, delete })
    }
}

impl GroupResponse {
    pub(super) fn told(app: &App, group: &Group, wanted: Option<&LanguageTag>) -> Self {
        let called = app.called(group, wanted);
        let translations = group.translations.iter().map(|(tag, translation)| {
            let (name, description) = (translation.name().to_owned(), translation.description().to_owned());
            (tag.to_string(), GroupTranslation { name, description })
        });
        Self {
            key: group.key.to_string(),
            name: called.map(|translation| translation.name().to_owned()).unwrap_or_default(),
            description: called.map(|translation| translation.description().to_owned()).unwrap_or_default(),
            translations: translations.collect(),
            created_at: group.created_at.rfc3339(),
        }
    }
}

impl GroupPage {
    pub(super) fn told(app: &App, page: &Page<Group>, wanted: Option<&LanguageTag>) -> Self {
        let metadata = PageMetadata::of(page);
        let content = page.items.iter().map(|group| GroupResponse::told(app, group, wanted)).collect();
        Self { content, page: metadata }
    }
}

/// The language that is asked for: of groups it may be one that we do not speak.
pub(super) fn wanted(query: &Query) -> Option<LanguageTag> {
    query.get("locale").and_then(|tag| tag.parse().ok())
}

fn parse(sent: &BTreeMap<String, GroupTranslation>) -> Result<Translations, Problem> {
    let sent = sent.iter().map(|(tag, one)| (tag.as_str(), one.name.as_str(), one.description.as_str()));
    Ok(Translations::parse(sent).map_err(Refusal::InvalidTranslation)?)
}
