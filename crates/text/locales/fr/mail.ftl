### Ce que disent les e-mails. L'objet et l'aperçu se lisent sur un écran verrouillé : ni code ni lien n'y figure.

## Dans chaque e-mail

mail-greeting = Bonjour { $name },
mail-greeting-nameless = Bonjour,
mail-footer = Cet e-mail concerne un compte { $app } associé à votre adresse e-mail.
mail-footer-no-account = Quelqu’un a saisi votre adresse e-mail sur { $app }. Aucun compte n’y est associé.
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
mail-email-change-subject = Veuillez confirmer votre nouvelle adresse e-mail pour { $app }
mail-email-change-preheader = Un clic, et votre compte a sa nouvelle adresse.
mail-email-change-title = Confirmez votre nouvelle adresse e-mail
mail-email-change-text = Veuillez confirmer que cette adresse e-mail vous appartient et qu’elle doit devenir celle de votre compte { $app }. D’ici là, le compte garde son adresse actuelle.
mail-email-change-unasked = Vous n’êtes pas à l’origine de cette demande ? Ignorez simplement cet e-mail. Sans votre confirmation, rien ne change.

## Choisir un nouveau mot de passe

mail-password-reset-subject = Choisissez un nouveau mot de passe pour { $app }
mail-password-reset-preheader = Seulement si vous l’avez demandé. Sinon, votre mot de passe ne change pas.
mail-password-reset-title = Choisissez un nouveau mot de passe
mail-password-reset-text = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte { $app }. Vous pouvez le choisir ici.
mail-password-reset-button = Choisir un nouveau mot de passe
mail-password-reset-validity = { $minutes ->
    [one] Le lien est valable une minute et ne sert qu’une fois.
   *[other] Le lien est valable { $minutes } minutes et ne sert qu’une fois.
}
mail-password-reset-after = Tous vos appareils seront alors déconnectés. Vos seconds facteurs restent inchangés.
mail-password-reset-unasked = Vous n’êtes pas à l’origine de cette demande ? Ignorez simplement cet e-mail et ne transmettez pas le lien. Votre mot de passe reste inchangé.

## Un nouveau mot de passe a été demandé, sans qu’il y ait de compte

mail-no-account-info-subject = Aucun compte { $app } n’existe à cette adresse
mail-no-account-info-preheader = Quelqu’un a demandé un nouveau mot de passe avec votre adresse e-mail.
mail-no-account-info-title = Aucun compte à cette adresse
mail-no-account-info-text = Quelqu’un vient de demander un nouveau mot de passe sur { $app } avec votre adresse e-mail. Aucun compte n’y est associé.
mail-no-account-info-you = C’était vous ? Vous avez peut-être utilisé une autre adresse, ou vous n’êtes pas encore inscrit.
mail-no-account-info-button = Ouvrir { $app }
mail-no-account-info-unasked = Ce n’était pas vous ? Vous n’avez rien à faire.

## Quelqu’un s’est connecté

mail-login-alert-subject = Nouvelle connexion à { $app }
mail-login-alert-preheader = Veuillez vérifier que c’était bien vous.
mail-login-alert-title = Nouvelle connexion
mail-login-alert-text = Quelqu’un vient de se connecter à votre compte { $app }.

## Inscription avec une adresse déjà prise

mail-registration-alert-subject = Vous avez déjà un compte { $app }
mail-registration-alert-preheader = Quelqu’un a essayé de s’inscrire avec votre adresse e-mail.
mail-registration-alert-title = Vous avez déjà un compte
mail-registration-alert-text = Quelqu’un vient d’essayer de s’inscrire sur { $app } avec votre adresse e-mail. Un compte existe déjà à cette adresse ; rien n’a été modifié.
mail-registration-alert-you = C’était vous ? Connectez-vous simplement avec votre compte existant.
mail-registration-alert-button = Se connecter
mail-registration-alert-unasked = Ce n’était pas vous ? Vous n’avez rien à faire. Votre compte est en sécurité.

## Comment se connecter, pour qui a essayé autrement

mail-identity-provider-info-subject = Comment vous connecter à { $app }
mail-identity-provider-info-preheader = Voici comment vous connecter à votre compte.
mail-identity-provider-info-title = Comment vous connecter
mail-identity-provider-info-text = { $password ->
    [yes] Quelqu’un vient d’essayer d’entrer dans votre compte { $app } par un moyen qui n’y est pas configuré.
   *[no] Quelqu’un vient d’essayer d’utiliser un mot de passe pour votre compte { $app }. Or votre compte n’en a pas.
}
mail-identity-provider-info-ways = Veuillez vous connecter avec : { $ways }
mail-identity-provider-info-button = Se connecter
mail-identity-provider-info-unasked = Ce n’était pas vous ? Vous n’avez rien à faire. Personne n’a été connecté.
mail-list = { $list }, { $next }
mail-way-password = votre mot de passe

## La sécurité du compte a changé

mail-security-alert-preheader = Veuillez vérifier que c’était bien vous.
mail-security-alert-email-changed-subject = L’adresse e-mail de votre compte { $app } a été modifiée
mail-security-alert-email-changed-title = Adresse e-mail modifiée
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Votre compte { $app } a une nouvelle adresse e-mail. Ses e-mails y seront désormais envoyés et n’arriveront plus dans cette boîte.
   *[current] Cette adresse e-mail est désormais celle de votre compte { $app }. Ses e-mails arriveront ici.
}
mail-security-alert-password-changed-subject = Votre mot de passe { $app } a été modifié
mail-security-alert-password-changed-title = Mot de passe modifié
mail-security-alert-password-changed-text = Le mot de passe de votre compte { $app } a été modifié. Les autres appareils ont été déconnectés.
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
mail-security-alert-oauth-connected-subject = Un moyen de connexion a été ajouté sur { $app }
mail-security-alert-oauth-connected-title = Moyen de connexion ajouté
mail-security-alert-oauth-connected-text = { $provider } permet désormais de se connecter à votre compte { $app }.
mail-security-alert-oauth-disconnected-subject = Un moyen de connexion a été retiré sur { $app }
mail-security-alert-oauth-disconnected-title = Moyen de connexion retiré
mail-security-alert-oauth-disconnected-text = { $provider } ne permet plus de se connecter à votre compte { $app }.
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
mail-security-alert-recovery-codes-renewed-subject = Nouveaux codes de récupération sur { $app }
mail-security-alert-recovery-codes-renewed-title = Nouveaux codes de récupération
mail-security-alert-recovery-codes-renewed-text = De nouveaux codes de récupération ont été créés pour votre compte { $app }. Les anciens ne sont plus valables.
mail-security-alert-few-recovery-codes-left-subject = Vos codes de récupération { $app } s’épuisent
mail-security-alert-few-recovery-codes-left-title = Les codes de récupération s’épuisent
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Il ne reste aucun code de récupération pour votre compte { $app }.
    [1] Il reste un code de récupération pour votre compte { $app }.
   *[other] Il reste { $left } codes de récupération pour votre compte { $app }.
} Créez-en de nouveaux dans vos paramètres de sécurité, afin de pouvoir vous connecter même sans votre application d’authentification.
mail-security-alert-second-factor-failures-subject = Échecs de connexion à { $app }
mail-security-alert-second-factor-failures-title = La seconde étape a échoué plusieurs fois
mail-security-alert-second-factor-failures-text = Quelqu’un connaissait le mot de passe de votre compte { $app }, puis a échoué plusieurs fois à la seconde étape. Personne n’est entré de cette façon.
mail-security-alert-sign-in-paused-subject = La connexion à { $app } est suspendue
mail-security-alert-sign-in-paused-title = La connexion est suspendue
mail-security-alert-sign-in-paused-text = Plusieurs mots de passe erronés ont été essayés pour votre compte { $app }. La connexion par mot de passe est suspendue quelque temps. Personne n’est entré de cette façon.
mail-security-alert-account-locked-subject = Votre compte { $app } a été verrouillé
mail-security-alert-account-locked-title = Compte verrouillé
mail-security-alert-account-locked-text = Un administrateur a verrouillé votre compte { $app }. Tous les appareils ont été déconnectés, et personne ne peut se connecter avant son déverrouillage.
mail-security-alert-factors-reset-subject = Validation en deux étapes réinitialisée sur { $app }
mail-security-alert-factors-reset-title = Validation en deux étapes réinitialisée
mail-security-alert-factors-reset-text = Un administrateur a retiré les seconds facteurs de votre compte { $app }. Veuillez les configurer de nouveau après votre prochaine connexion.
mail-security-alert-you = C’était vous ? Vous n’avez rien à faire.
mail-security-alert-unasked-settings = Ce n’était pas vous ? Ouvrez dès maintenant vos paramètres de sécurité, fermez toutes les sessions et changez votre mot de passe.
mail-security-alert-unasked-password = Ce n’était pas vous ? Choisissez dès maintenant un nouveau mot de passe, que vous n’utilisez nulle part ailleurs.
mail-security-alert-unasked-support = Si vous êtes au courant, vous n’avez rien à faire. Sinon, écrivez immédiatement à { $email }.
mail-security-alert-button = Ouvrir les paramètres de sécurité
mail-security-alert-button-password = Choisir un nouveau mot de passe
mail-device-time = Date
mail-device-place = Lieu
mail-device-address = Adresse réseau
mail-device-device = Appareil
mail-device-method = Méthode
mail-device-unknown = inconnu
mail-device-fact = { $label } : { $value }
mail-device-browser-on-os = { $browser } sous { $os }
mail-method = { $method ->
    [totp] Application d’authentification
   *[email] Code par e-mail
}

## Si les e-mails arrivent

mail-test-subject = E-mail d’essai de { $app }
mail-test-preheader = Les e-mails de { $app } vous parviennent.
mail-test-title = Cela fonctionne
mail-test-text = Les e-mails de { $app } parviennent à cette boîte, et voici leur apparence.
mail-test-footer = Une personne qui gère { $app } a envoyé cet e-mail à titre d’essai.
