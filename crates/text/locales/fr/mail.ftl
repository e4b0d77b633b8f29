### Ce que disent les e-mails. L'objet et l'aperçu se lisent sur un écran verrouillé : ni code ni lien n'y figure.

## Dans chaque e-mail

mail-greeting = Bonjour { $name },
mail-greeting-nameless = Bonjour,
mail-footer = Cet e-mail concerne un compte { $app } associé à votre adresse e-mail.
mail-footer-help = Une question ? Écrivez à { $email }.
mail-link-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year } à { $time } UTC
mail-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

## Un code par e-mail

mail-email-authentication-subject = Votre code de vérification { $app }
mail-email-authentication-preheader = Ouvrez cet e-mail pour voir le code demandé.
mail-email-authentication-title = Votre code de vérification
mail-email-authentication-login = Saisissez ce code pour terminer votre connexion à { $app }.
mail-email-authentication-step-up = Saisissez ce code pour confirmer à { $app } qu’il s’agit bien de vous.
mail-email-authentication-manage = Saisissez ce code pour modifier la validation en deux étapes de votre compte { $app }.
mail-code-validity = { $minutes ->
    [one] Il est valable une minute et ne sert qu’une fois.
   *[other] Il est valable { $minutes } minutes et ne sert qu’une fois.
}
mail-code-keep = Ne communiquez jamais ce code. Personne chez { $app } ne vous le demandera.
mail-code-unasked-login = Vous n’essayiez pas de vous connecter ? Quelqu’un connaît peut-être votre mot de passe. Veuillez en choisir un nouveau :
mail-code-unasked-session = Vous n’avez pas demandé de code ? Quelqu’un d’autre est peut-être connecté à votre compte. Veuillez vérifier vos paramètres de sécurité :

## Confirmer une adresse

mail-email-verification-subject = Veuillez confirmer votre adresse e-mail pour { $app }
mail-email-verification-preheader = Un clic, et votre compte est prêt.
mail-email-verification-title = Confirmez votre adresse e-mail
mail-email-verification-text = Veuillez confirmer que cette adresse e-mail vous appartient et qu’elle doit être utilisée pour votre compte { $app }.
mail-email-verification-button = Confirmer l’adresse e-mail
mail-email-verification-validity = { $hours ->
    [one] Le lien est valable une heure et ne sert qu’une fois.
   *[other] Le lien est valable { $hours } heures et ne sert qu’une fois.
}
mail-email-verification-unasked = Vous n’êtes pas à l’origine de cette demande ? Ignorez simplement cet e-mail. Sans votre confirmation, rien ne se passe.

## Inscription avec une adresse déjà prise

mail-registration-alert-subject = Vous avez déjà un compte { $app }
mail-registration-alert-preheader = Quelqu’un a essayé de s’inscrire avec votre adresse e-mail.
mail-registration-alert-title = Vous avez déjà un compte
mail-registration-alert-text = Quelqu’un vient d’essayer de s’inscrire sur { $app } avec votre adresse e-mail. Un compte existe déjà à cette adresse ; rien n’a été modifié.
mail-registration-alert-you = C’était vous ? Connectez-vous simplement avec votre compte existant.
mail-registration-alert-button = Se connecter
mail-registration-alert-unasked = Ce n’était pas vous ? Vous n’avez rien à faire. Votre compte est en sécurité.

## Se connecter sans mot de passe

mail-identity-provider-info-subject = Comment vous connecter à { $app }
mail-identity-provider-info-preheader = Votre compte n’a pas de mot de passe. Voici comment vous connecter.
mail-identity-provider-info-title = Comment vous connecter
mail-identity-provider-info-text = Quelqu’un vient d’essayer de se connecter à votre compte { $app } avec un mot de passe. Or votre compte n’en a pas.
mail-identity-provider-info-providers = Veuillez vous connecter avec : { $providers }
mail-identity-provider-info-button = Se connecter
mail-identity-provider-info-unasked = Ce n’était pas vous ? Vous n’avez rien à faire. Personne n’a été connecté.

## La sécurité du compte a changé

mail-security-alert-preheader = Veuillez vérifier que c’était bien vous.
mail-security-alert-two-factor-added-subject = Validation en deux étapes renforcée sur { $app }
mail-security-alert-two-factor-added-title = Validation en deux étapes ajoutée
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Une application d’authentification a été ajoutée à votre compte { $app } comme seconde étape de connexion.
   *[email] Les codes par e-mail ont été ajoutés à votre compte { $app } comme seconde étape de connexion.
}
mail-security-alert-two-factor-removed-subject = Validation en deux étapes réduite sur { $app }
mail-security-alert-two-factor-removed-title = Validation en deux étapes retirée
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] L’application d’authentification ne protège plus votre compte { $app } comme seconde étape de connexion.
   *[email] Les codes par e-mail ne protègent plus votre compte { $app } comme seconde étape de connexion.
}
mail-security-alert-refresh-token-reused-subject = Nous avons fermé une session suspecte sur { $app }
mail-security-alert-refresh-token-reused-title = Une session a été fermée
mail-security-alert-refresh-token-reused-text = Un jeton de connexion de votre compte { $app }, déjà échangé, a été utilisé une seconde fois. Il a peut-être été copié ; nous avons donc fermé cette session. Vous pouvez vous reconnecter sans crainte.
mail-security-alert-recovery-code-used-subject = Un code de récupération a été utilisé sur { $app }
mail-security-alert-recovery-code-used-title = Un code de récupération a été utilisé
mail-security-alert-recovery-code-used-text = Quelqu’un s’est connecté à votre compte { $app } avec un code de récupération. { $left ->
    [0] Il ne reste aucun code de récupération.
    [1] Il reste un code de récupération.
   *[other] Il reste { $left } codes de récupération.
} Configurez de nouveau votre application d’authentification pour en obtenir d’autres.
mail-security-alert-you = C’était vous ? Vous n’avez rien à faire.
mail-security-alert-unasked = Ce n’était pas vous ? Ouvrez dès maintenant vos paramètres de sécurité, fermez toutes les sessions et changez votre mot de passe.
mail-security-alert-button = Ouvrir les paramètres de sécurité
mail-device-time = Date
mail-device-place = Lieu
mail-device-address = Adresse réseau
mail-device-device = Appareil
mail-device-method = Méthode
mail-device-unknown = inconnu
mail-device-browser-on-os = { $browser } sous { $os }
mail-method = { $method ->
    [totp] Application d’authentification
   *[email] Code par e-mail
}
