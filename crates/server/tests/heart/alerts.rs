//! What people are told when email is turned on or off: in every language, and only where the operator wants it.

use serde_json::json;

use crate::ask::{ALERT, DISABLE, ENABLE, OFF, alerts_of, ask_for_code, newcomer, server, tamper};
use crate::support::{Person, TestApp};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const BOTH: &str = "two_factor_email = true, two_factor_totp = true, two_factor_preferred = 'email'";

/// What one language says of one change.
struct Words {
    tag: &'static str,
    locale: &'static str,
    subject: &'static str,
    text: &'static str,
    /// Method, time, address and device, as the facts of the change are listed.
    facts: [&'static str; 4],
    advice: &'static str,
}

const ADDED: [Words; 4] = [
    Words {
        tag: "en",
        locale: "en",
        subject: "Two-step verification was extended at Doorward",
        text: "Codes by email were added to your Doorward account as a second step for signing in.",
        facts: [
            "Method: Code by email",
            "Time: 22 November 2026, 12:00 UTC",
            "Network address: 127.0.0.1",
            "Device: Firefox on Linux",
        ],
        advice: "Was it not you? Then open your security settings now, end all sessions and change your password.",
    },
    Words {
        tag: "de-AT",
        locale: "de",
        subject: "Zwei-Faktor-Anmeldung bei Doorward erweitert",
        text: "Für die Anmeldung bei Ihrem Konto bei Doorward wurden Codes per E-Mail als zweiter Faktor hinzugefügt.",
        facts: [
            "Methode: Code per E-Mail",
            "Zeit: 22. November 2026, 12:00 UTC",
            "Netzwerkadresse: 127.0.0.1",
            "Gerät: Firefox unter Linux",
        ],
        advice: "Waren Sie das nicht? Dann öffnen Sie jetzt Ihre Sicherheitseinstellungen, beenden Sie alle Sitzungen \
                 und ändern Sie Ihr Passwort.",
    },
    Words {
        tag: "fr_FR",
        locale: "fr",
        subject: "Validation en deux étapes renforcée sur Doorward",
        text: "Les codes par e-mail ont été ajoutés à votre compte Doorward comme seconde étape de connexion.",
        facts: [
            "Méthode\u{a0}: Code par e-mail",
            "Date\u{a0}: 22 novembre 2026 à 12:00 UTC",
            "Adresse réseau\u{a0}: 127.0.0.1",
            "Appareil\u{a0}: Firefox sous Linux",
        ],
        advice: "Ouvrez dès maintenant vos paramètres de sécurité, fermez toutes les sessions et changez votre mot de passe.",
    },
    Words {
        tag: "es",
        locale: "es",
        subject: "Se ha ampliado la verificación en dos pasos en Doorward",
        text: "Se han añadido los códigos por correo a su cuenta de Doorward como segundo paso para iniciar sesión.",
        facts: [
            "Método: Código por correo",
            "Fecha: 22 de noviembre de 2026, 12:00 UTC",
            "Dirección de red: 127.0.0.1",
            "Dispositivo: Firefox en Linux",
        ],
        advice: "¿No ha sido usted? Abra ahora sus ajustes de seguridad, cierre todas las sesiones y cambie su contraseña.",
    },
];

/// Subject and sentence when email is turned off; the facts are told as above.
const REMOVED: [(&str, &str); 4] = [
    (
        "Two-step verification was reduced at Doorward",
        "Codes by email no longer protect your Doorward account as a second step for signing in.",
    ),
    (
        "Zwei-Faktor-Anmeldung bei Doorward eingeschränkt",
        "Codes per E-Mail schützen Ihr Konto bei Doorward nicht mehr als zweiter Faktor.",
    ),
    (
        "Validation en deux étapes réduite sur Doorward",
        "Les codes par e-mail ne protègent plus votre compte Doorward comme seconde étape de connexion.",
    ),
    (
        "Se ha reducido la verificación en dos pasos en Doorward",
        "Los códigos por correo ya no protegen su cuenta de Doorward como segundo paso para iniciar sesión.",
    ),
];

/// The one alert that somebody was mailed says all of it, in text and HTML, and links to the settings.
async fn assert_told(app: &TestApp, person: &Person, words: &Words, subject: &str, text: &str) {
    assert_eq!(alerts_of(person).await, 1);
    let mail = app.mail_to(&person.email, ALERT).await;
    assert_eq!((mail.locale.as_str(), mail.subject.as_str()), (words.locale, subject));
    assert_eq!(mail.to, person.email);
    let link = format!("{}/account/security", app.origin());
    for said in [text, words.advice, &link].into_iter().chain(words.facts) {
        assert!(mail.text.contains(said), "no {said:?} in {}", mail.text);
    }
    for said in [text, words.advice, &format!("href=\"{link}\"")] {
        assert!(mail.html.contains(said), "no {said:?} in {}", mail.html);
    }
    for (name, value) in words.facts.iter().map(|fact| fact.split_once(": ").unwrap()) {
        assert!(
            mail.html.contains(name.trim_end()) && mail.html.contains(value),
            "no {name} or {value} in {}",
            mail.html
        );
    }
    assert!(mail.html.contains(&format!("lang=\"{}\"", words.locale)), "{}", mail.html);
    assert!(!mail.html.contains(&person.password) && !mail.text.contains(&person.access()));
}

/// ALR-1, ALR-6: method, time, address, device, what to do, and where, in the language that was asked for.
#[tokio::test]
async fn turning_email_on_is_told_in_every_language() {
    let app = server().await;
    for words in &ADDED {
        let person = newcomer(&app).await;
        let code = ask_for_code(&person).await;
        let request = person.post(&format!("{ENABLE}?locale={}", words.tag)).json(json!({ "code": code }));
        request.header("user-agent", FIREFOX).await.assert_ok();
        assert_told(&app, &person, words, words.subject, words.text).await;
    }
}

/// ALR-1, ALR-6: as above.
#[tokio::test]
async fn turning_email_off_is_told_in_every_language() {
    let app = server().await;
    for (words, (subject, text)) in ADDED.iter().zip(REMOVED) {
        let person = newcomer(&app).await;
        tamper(&app, &person, BOTH).await;
        let request = person.delete(&format!("{DISABLE}?locale={}", words.tag));
        request.header("user-agent", FIREFOX).await.assert_ok();
        assert_told(&app, &person, words, subject, text).await;
    }
}

/// Without a language the application's own is used, and a device that says nothing is unknown.
#[tokio::test]
async fn the_default_language_and_an_unknown_device() {
    let app = TestApp::with([OFF, ("app.default-locale", "de")]).start().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    let mail = app.mail_to(&person.email, ALERT).await;
    assert_eq!(mail.locale, "de");
    assert!(mail.text.contains("Gerät: unbekannt"), "{}", mail.text);
}

/// Each alert can be switched off by itself.
#[tokio::test]
async fn an_operator_switches_alerts_off() {
    for (key, told) in [("two-factor-added", [0, 1]), ("two-factor-removed", [1, 1])] {
        let key = format!("auth.security-alert.{key}");
        let app = TestApp::with([OFF, (&key, "false")]).start().await;
        let person = newcomer(&app).await;
        let code = ask_for_code(&person).await;
        person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
        assert_eq!(alerts_of(&person).await, told[0], "{key}, turned on");
        person.post("/api/auth/refresh").await.assert_ok();
        tamper(&app, &person, BOTH).await;
        person.step_up().await;
        person.delete(DISABLE).await.assert_ok();
        assert_eq!(alerts_of(&person).await, told[1], "{key}, turned off");
    }
}
