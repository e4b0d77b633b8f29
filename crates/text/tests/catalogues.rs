//! What a translator can get wrong is found here, and named: a folder, a message, a plural, a choice, a sign.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what is wrong ends the test where it is found")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use doorward_text::Locale;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;

/// The plural forms that CLDR knows.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Every count that people are told lies in here, and every plural form is used for one of these.
const COUNTS: RangeInclusive<i64> = 1..=200;

/// A place where a message picks one of several wordings: what decides, and each wording by its key.
struct Choice {
    locale: Locale,
    message: String,
    decides: String,
    wordings: Vec<Wording>,
}

struct Wording {
    key: String,
    is_default: bool,
    /// Whether it says the value that decides.
    says_it: bool,
}

impl Choice {
    fn is_of_a_count(&self) -> bool {
        self.wordings.iter().any(|wording| FORMS.contains(&wording.key.as_str()))
    }

    fn keys(&self) -> BTreeSet<&str> {
        self.wordings.iter().map(|wording| wording.key.as_str()).collect()
    }

    /// What is said of this count: its own wording, else that of its plural form.
    fn wording(&self, count: i64, form: &str) -> Option<&Wording> {
        let of = |key: &str| self.wordings.iter().find(|wording| wording.key == key);
        of(&count.to_string()).or_else(|| of(form))
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} by ${}", self.locale, self.message, self.decides)
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn names_in(folder: PathBuf) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Every message of a language, as it was written.
fn messages(locale: Locale) -> BTreeMap<String, Pattern<String>> {
    let files = names_in(folder().join(locale.as_str()));
    let entries = files.iter().flat_map(|file| {
        let source = fs::read_to_string(folder().join(locale.as_str()).join(file)).unwrap();
        parse(source).unwrap().body
    });
    entries
        .filter_map(|entry| {
            let Entry::Message(message) = entry else { return None };
            Some((message.id.name, message.value.unwrap()))
        })
        .collect()
}

fn choices(locale: Locale) -> Vec<Choice> {
    let mut found = Vec::new();
    for (message, pattern) in messages(locale) {
        for element in pattern.elements {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
            else {
                continue;
            };
            let InlineExpression::VariableReference { id } = selector else { panic!("{locale} {message}") };
            let wordings = variants.into_iter().map(|variant| wording(variant, &id.name)).collect();
            found.push(Choice { locale, message: message.clone(), decides: id.name, wordings });
        }
    }
    found
}

fn wording(variant: Variant<String>, decides: &str) -> Wording {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
    let says_it = variant.value.elements.iter().any(|element| {
        matches!(element, PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id })
        } if id.name == decides)
    });
    Wording { key, is_default: variant.default, says_it }
}

/// The plural form of each count in this language, as the program that says the messages sees it.
fn forms(locale: Locale) -> BTreeMap<i64, String> {
    let branches = FORMS.map(|form| format!("    [{form}] {form}\n")).concat();
    let source = format!("form = {{ $count ->\n{branches}   *[none] none\n}}\n");
    let mut bundle = FluentBundle::new(vec![locale.as_str().parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    let pattern = bundle.get_message("form").unwrap().value().unwrap();
    let form = |count| {
        let args = FluentArgs::from_iter([("count", count)]);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    COUNTS.map(|count| (count, form(count))).collect()
}

/// The words of a message, those of each wording after another; an ellipsis for what is filled in.
fn words(pattern: &Pattern<String>) -> String {
    let said = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).collect()
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => "…".to_owned(),
    });
    said.collect()
}

#[test]
fn every_folder_is_a_language_with_the_same_files() {
    let tags: BTreeSet<_> = Locale::ALL.map(|locale| locale.as_str().to_owned()).into();
    assert_eq!(names_in(folder()), tags);
    for tag in &tags {
        assert_eq!(names_in(folder().join(tag)), names_in(folder().join("en")), "{tag}");
    }
}

#[test]
fn each_language_has_the_plural_forms_that_it_needs_and_no_others() {
    for locale in Locale::ALL {
        let forms = forms(locale);
        for choice in choices(locale).iter().filter(|choice| choice.is_of_a_count()) {
            let mut used: BTreeMap<&str, usize> = BTreeMap::new();
            for (count, form) in &forms {
                let wording = choice.wording(*count, form);
                let wording = wording.unwrap_or_else(|| panic!("{choice} has no form [{form}] for {count}"));
                *used.entry(wording.key.as_str()).or_default() += 1;
            }
            for wording in &choice.wordings {
                let times = used.get(wording.key.as_str()).copied().unwrap_or_default();
                assert!(
                    times > 0 || wording.is_default || wording.key == "0",
                    "{choice} never says [{}]",
                    wording.key
                );
                assert!(
                    times <= 1 || wording.says_it,
                    "{choice} [{}] is said of {times} counts and names none",
                    wording.key
                );
            }
        }
    }
}

/// Where no count decides, a language that misses a case or has one more would say something else than the others.
#[test]
fn a_choice_has_the_same_cases_in_every_language() {
    let cases = |locale| -> BTreeMap<String, BTreeSet<String>> {
        let named = choices(locale).into_iter().filter(|choice| !choice.is_of_a_count());
        named
            .map(|choice| (choice.message.clone(), choice.keys().into_iter().map(str::to_owned).collect()))
            .collect()
    };
    let english = cases(Locale::En);
    assert!(english.len() > 4, "the choices were not found: {english:?}");
    for locale in Locale::ALL {
        assert_eq!(cases(locale), english, "{locale}");
    }
}

/// Markup is the templates' business, and a mark that nobody sees is nobody's words.
#[test]
fn messages_are_plain_text() {
    for locale in Locale::ALL {
        for (key, pattern) in messages(locale) {
            let words = words(&pattern);
            let markup = ["<", ">", "&", "http", "\t", "  "].into_iter().find(|sign| words.contains(sign));
            assert_eq!(markup, None, "{locale} {key}: {words}");
            let hidden = words.chars().find(|sign| sign.is_control() && *sign != '\n' || is_invisible(*sign));
            assert_eq!(hidden, None, "{locale} {key}: {words}");
        }
    }
}

fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Readers of the documentation see which languages there are.
#[test]
fn the_page_on_languages_lists_each() {
    let page = fs::read_to_string(folder().join("../../../docs/languages.md")).unwrap();
    for locale in Locale::ALL {
        assert!(page.contains(&format!("| `{locale}` |")), "{locale}");
    }
}

/// Two words can be the same in two languages. A sentence is not.
#[test]
fn nothing_is_left_in_english() {
    let english = messages(Locale::En);
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
        for (key, pattern) in messages(locale) {
            let words = words(&pattern);
            let is_sentence =
                words.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).count() > 2;
            assert!(!is_sentence || Some(&pattern) != english.get(&key), "{locale} {key}: {words}");
        }
    }
}
