### Ce que disent les pages. `page-…` figure sur une page ; `error-…` dit pourquoi quelque chose est impossible, d’après son code.

## Sur chaque page

page-skip = Aller au contenu
page-pages = Pages
page-language = Langue :
page-mailbox = Boîte aux lettres
page-email = Adresse e-mail
page-password = Mot de passe
page-password-hint = { $number ->
    [one] Au moins un caractère, et difficile à deviner. Plusieurs mots à la suite conviennent bien.
   *[other] Au moins { $number } caractères, et difficile à deviner. Plusieurs mots à la suite conviennent bien.
}
page-name = Nom
page-code = Code à six chiffres
page-recovery-code = Code de récupération
page-continue = Continuer
page-cancel = Annuler
page-back-to-login = Retour à la connexion
page-to-account = Vers votre compte
page-mail-missing = Pas encore d’e-mail ? Cela peut prendre une minute. Regardez aussi dans vos courriers indésirables.
page-open-mailbox = Ouvrir la boîte aux lettres de développement
page-show-password = Afficher
page-hide-password = Masquer

## La page d’accueil

page-start-title = La porte est ouverte
page-start-text = { $app } gère votre compte : connectez-vous, protégez-le par une seconde étape et voyez où vous êtes connecté.
page-start-api = L’API
page-start-api-text = Pour les développeurs : lisez ce qu’elle sait faire et essayez chaque requête depuis le navigateur.
page-start-mailbox = Boîte aux lettres de développement
page-start-mailbox-text = Aucun serveur de messagerie n’est configuré : les codes et liens qui seraient envoyés sont gardés ici.

## L’API

page-docs-script = Cette page a besoin de JavaScript.
page-docs-json = Ouvrir le document qu’elle montre, en JSON

## La boîte aux lettres de développement

page-mailbox-text = Aucun serveur de messagerie n’est configuré : les e-mails sont gardés ici et ne partent pas. Seule cette machine peut ouvrir cette page.
page-mailbox-recipient = Destinataire
page-mailbox-only = Seulement les e-mails à…
page-mailbox-refresh = Actualiser
page-mailbox-code = Code
page-mailbox-whole = L’e-mail entier
page-mailbox-as-text = En texte
page-mailbox-as-page = En page
page-mailbox-none = Pas encore d’e-mail
page-mailbox-none-text = Liens, codes et alertes de sécurité apparaissent ici dès que quelque chose les déclenche : créez un compte, par exemple.
page-mailbox-none-to = Aucun e-mail à { $email }
page-mailbox-all = Afficher les e-mails à tout le monde

## Se connecter

page-login-title = Connexion
page-login-button = Se connecter
page-login-forgotten = Mot de passe oublié ?
page-login-new = Nouveau ici ?
page-login-register = Créer un compte
page-login-guest = Continuer en tant qu’invité
page-login-signed-out = Vous êtes déconnecté.
page-login-too-late = Cela a pris trop de temps ou a été terminé ailleurs. Veuillez vous reconnecter.
page-login-password-set = Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.
page-login-app-on = Votre application d’authentification est activée et tous les appareils ont été déconnectés. Connectez-vous maintenant avec elle.
page-login-deleted = Votre compte est supprimé. Au revoir !
page-or = ou
page-provider-continue = Continuer avec { $provider }

## S’inscrire

page-register-title = Créer un compte
page-register-button = Créer un compte
page-register-known = Vous avez déjà un compte ?
page-registered-title = Regardez votre messagerie
page-registered-text = Nous vous avons envoyé un e-mail. Ouvrez le lien qu’il contient pour confirmer que l’adresse est la vôtre. Connectez-vous ensuite.
page-registered-button = Se connecter

## Invités

page-guest-title = Continuer en tant qu’invité
page-guest-text = Un nom suffit. Vous pourrez en faire un vrai compte plus tard.
page-guest-button = Continuer

## La seconde étape

page-two-factor-title = Encore une étape
page-two-factor-email = Nous avons envoyé un code à votre adresse e-mail. Saisissez-le ici.
page-two-factor-totp = Saisissez le code que votre application d’authentification affiche maintenant.
page-two-factor-recovery = Saisissez l’un des codes de récupération que vous avez conservés en configurant votre application. Chacun sert une fois.
page-code-again = Envoyer un nouveau code
page-code-again-in = Nouveau code dans { $seconds } s
page-use-app = Utiliser l’application d’authentification
page-use-email = Recevoir un code par e-mail
page-use-recovery-code = Utiliser un code de récupération

## Confirmer que c’est vous

page-confirm-title = Est-ce bien vous ?
page-confirm-text = Vous allez modifier quelque chose d’important. Saisissez d’abord votre mot de passe.
page-confirm-provider = Vous allez modifier quelque chose d’important. Montrez d’abord que c’est bien vous : connectez-vous encore une fois là où vous avez votre compte.
page-confirm-nowhere = Votre compte se connecte avec un fournisseur qui n’est plus disponible ici. Adressez-vous à l’exploitant de cette application.
page-renew-title = Un instant
page-renew-text = Votre session continue.
page-passage-leave = Vous continuez chez { $provider }.
page-passage-back = Vous allez être redirigé.

## Un mot de passe oublié

page-forgotten-title = Mot de passe oublié ?
page-forgotten-text = Indiquez-nous votre adresse e-mail. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
page-forgotten-button = Envoyer le lien
page-forgotten-sent-title = Regardez votre messagerie
page-forgotten-sent = Nous avons envoyé un e-mail à { $email }. Le lien qu’il contient est valable une demi-heure.
page-forgotten-again = Demander un nouveau lien

## Choisir un nouveau mot de passe

page-password-reset-title = Choisissez un nouveau mot de passe
page-password-reset-text = Tous vos appareils seront alors déconnectés. Vos seconds facteurs restent inchangés.
page-password-reset-field = Nouveau mot de passe
page-password-reset-button = Enregistrer le nouveau mot de passe
page-password-reset-unasked = Vous n’êtes pas à l’origine de cette demande ? Fermez cette page : rien ne se passe.
page-password-reset-done-title = Votre nouveau mot de passe est enregistré
page-password-reset-done = Connectez-vous avec lui. Tous vos appareils ont été déconnectés.
page-password-reset-expired-title = Le lien est trop ancien
page-password-reset-expired = Son délai est écoulé et rien n’a été modifié. Demandez-en un nouveau.
page-password-reset-invalid-title = Le lien n’est plus valable
page-password-reset-invalid = Il a été utilisé, remplacé par un plus récent ou coupé en chemin. Ouvrez l’e-mail le plus récent ou demandez un nouveau lien.

## Confirmer une adresse

page-verification-title = Est-ce votre adresse e-mail ?
page-verification-text = Confirmez que l’adresse à laquelle l’e-mail est arrivé est la vôtre.
page-verification-button = Confirmer l’adresse
page-verification-unasked = Vous ne vous êtes pas inscrit sur { $app } ? Fermez cette page : rien ne se passe.
page-verification-done-title = Votre adresse est confirmée
page-verification-done = Merci. Vous pouvez fermer cette page ou aller à votre compte.
page-verification-already-title = Votre adresse était déjà confirmée
page-verification-already = Il n’y a plus rien à faire. Vous pouvez fermer cette page.
page-verification-taken-title = Un autre compte a cette adresse
page-verification-taken = Quelqu’un l’a prise avant que vous n’utilisiez le lien. Votre compte est inchangé ; choisissez une autre adresse.
page-verification-expired-title = Le lien est trop ancien
page-verification-expired = Un lien est valable un jour. Connectez-vous et demandez-en un nouveau.
page-verification-invalid-title = Le lien n’est plus valable
page-verification-invalid = Il a été utilisé, remplacé par un plus récent ou coupé en chemin. Ouvrez l’e-mail le plus récent, ou connectez-vous et demandez un nouveau lien.

## Quand une page ne peut pas être affichée

page-trouble-missing = Il n’y a rien ici
page-trouble-busy = Un instant, s’il vous plaît
page-trouble-refused = Ce n’est pas possible
page-trouble-failed = Une erreur s’est produite
page-trouble-request = Si cela persiste, indiquez ce numéro au support : { $id }
page-trouble-home = Vers la page d’accueil

## Le compte

page-account = Compte
page-profile = Profil
page-security = Sécurité
page-sessions = Appareils
page-activity = Activité
page-logout = Se déconnecter
page-save = Enregistrer
page-change = Modifier
page-set = Définir
page-on = Activé
page-off = Désactivé
page-turn-on = Activer
page-turn-off = Désactiver
page-set-up = Configurer
page-copy = Copier
page-copied = Copié
page-download = Télécharger
page-print = Imprimer
page-newer = Plus récents
page-older = Plus anciens
page-device-unknown = Appareil inconnu

## Ce qui vient d’être fait

page-notice-saved = Enregistré.
page-notice-picture = Votre image est modifiée.
page-notice-mailed = Nous vous avons envoyé un nouveau lien. Regardez votre messagerie.
page-notice-email-asked = Nous avons envoyé un lien à votre nouvelle adresse. Elle sera la vôtre quand vous l’ouvrirez.
page-notice-password-set = Votre nouveau mot de passe est enregistré. Les autres appareils ont été déconnectés.
page-notice-email-on = Les codes par e-mail sont activés. Les autres appareils ont été déconnectés.
page-notice-email-off = Les codes par e-mail sont désactivés.
page-notice-app-off = Votre application d’authentification est désactivée et ses codes de récupération ne valent plus.
page-notice-preferred = Désormais, on vous le demandera en premier.
page-notice-connected = Associé. Vous pouvez désormais vous connecter avec.
page-notice-disconnected = Dissocié. Les autres appareils ont été déconnectés.
page-notice-session-ended = Cet appareil est déconnecté.
page-notice-recovered = Vous êtes connecté. Si votre application est perdue, désactivez-la et configurez-en une autre maintenant.
page-notice-converted = Bienvenue ! Nous vous avons envoyé un lien pour confirmer votre adresse.

## Le profil

page-guest-you = Vous êtes invité
page-guest-you-text = Ce que vous faites ici sera perdu à la fin de la session. Avec une adresse et un mot de passe, vous pouvez le garder.
page-convert-title = En faire un compte
page-convert-text = Tout ce que vous avez ici reste. Vous vous connecterez désormais avec cette adresse et ce mot de passe.
page-verified = Confirmée
page-unverified = Non confirmée
page-unverified-title = Confirmez votre adresse
page-unverified-text = Nous avons envoyé un e-mail à { $email }. Ouvrez le lien qu’il contient pour confirmer que l’adresse est la vôtre.
page-unverified-button = Renvoyer le lien
page-picture-change = Modifier l’image
page-picture-title = Votre image
page-picture-now = Votre image actuelle
page-picture-text = Un fichier JPEG, PNG, GIF ou WebP d’au plus { $number } Mo. Le carré du milieu est gardé, sans le lieu ni la date de la prise de vue.
page-picture-file = Fichier
page-picture-button = Enregistrer l’image
page-picture-remove = Supprimer l’image
page-language-title = Langue
page-language-text = Pour les pages et les e-mails qu’elles déclenchent, où que vous vous connectiez.
page-language-browser = Comme dans votre navigateur
page-email-title = Modifier votre adresse e-mail
page-email-text = Votre adresse est { $email }. Nous envoyons un lien à la nouvelle ; rien ne change tant que vous ne l’ouvrez pas.
page-email-new = Nouvelle adresse e-mail
page-email-button = Envoyer le lien
page-delete = Supprimer
page-delete-title = Supprimer votre compte
page-delete-short = Avec tout ce qui en fait partie. C’est irréversible.
page-delete-text = Votre compte est supprimé aussitôt, avec votre nom, votre image, vos seconds facteurs et chaque session. Personne ne peut le rétablir.
page-delete-sure = Oui, supprimer mon compte définitivement.

## Sécurité

page-security-text = Ce qui se dresse entre votre compte et tous les autres.
page-two-factor = Vérification en deux étapes
page-ways-in = Moyens de connexion
page-connected-since = Associé depuis le
page-not-connected = Non associé
page-connect = Associer
page-connect-title = Associer { $provider } ?
page-connect-text = Vous pourrez aussi vous connecter avec { $provider }. Nous vous signalerons l’association par e-mail.
page-disconnect = Dissocier
page-disconnect-title = Dissocier { $provider } ?
page-disconnect-text = Vous ne pourrez plus vous connecter avec { $provider } et vos autres appareils seront déconnectés.
page-password-title = Votre mot de passe
page-password-text = Vos autres appareils seront déconnectés. Nous vous dirons par e-mail que votre mot de passe a été modifié.
page-password-old = Mot de passe actuel
page-password-new = Nouveau mot de passe
page-password-is-set = Défini
page-password-is-none = Vous n’en avez pas encore.
page-preferred = Demandé en premier
page-preferred-title = Demandé en premier
page-preferred-text = Que doit-on vous demander en premier à la connexion ?
page-email-factor = Codes par e-mail
page-email-factor-text = Après votre mot de passe, nous envoyons un code à votre adresse e-mail.
page-email-factor-on = Activer les codes par e-mail
page-email-factor-on-text = Désormais, nous enverrons un code à { $email } à chaque connexion. Essayons tout de suite. Vos autres appareils seront alors déconnectés.
page-email-factor-off = Désactiver les codes par e-mail
page-email-factor-off-text = Désormais, seule votre application d’authentification sera demandée à la connexion.
page-email-factor-only = C’est votre seule seconde étape, et elle ne peut pas être désactivée. Configurez d’abord une application d’authentification ; ce sera alors possible.
page-code-send = M’envoyer un code
page-code-sent = Nous avons envoyé un code à { $email }.
page-app-factor = Application d’authentification
page-app-factor-text = Une application sur votre téléphone affiche un nouveau code toutes les trente secondes. Elle fonctionne sans réseau.
page-app-factor-on = Configurer une application d’authentification
page-app-factor-off = Désactiver votre application d’authentification
page-app-factor-off-text = Désormais, seuls les codes par e-mail seront demandés à la connexion. Vos codes de récupération ne vaudront plus.
page-app-factor-only = C’est votre seule seconde étape, et elle ne peut pas être désactivée. Activez d’abord les codes par e-mail ; ce sera alors possible.
page-app-scan = Scannez cette image
page-app-scan-text = Ouvrez votre application d’authentification, ajoutez un compte et dirigez l’appareil photo ici.
page-app-qr = La clé pour votre application d’authentification sous forme de code QR
page-app-by-hand = Pas d’appareil photo ? Saisissez cette clé :
page-app-open = Ouvrir l’application sur cet appareil
page-app-keep = Conservez vos codes de récupération
page-app-confirm = Saisissez le code de l’application
page-app-confirm-text = L’application est alors activée. Tous vos appareils sont déconnectés et vous vous connectez avec elle.
page-recovery-codes = Codes de récupération
page-recovery-codes-text = Ils vous laissent entrer si vous perdez votre application. Chacun sert une fois.
page-recovery-codes-new = Créer de nouveaux codes
page-recovery-codes-renew = De nouveaux codes remplacent les anciens, qui cessent aussitôt de valoir. Ils ne sont affichés qu’une fois.
page-recovery-codes-keep = Chacun de ces codes vous laisse entrer une fois si vous perdez votre application. Ils ne sont affichés que maintenant : conservez-les en lieu sûr, pas sur votre téléphone.
page-recovery-codes-kept = Je les ai conservés

## Appareils et activité

page-sessions-text = Où vous êtes connecté en ce moment. Déconnectez ce que vous ne connaissez pas.
page-this-device = Cet appareil
page-session-active = Dernière activité
page-session-end = Déconnecter
page-sessions-end = Se déconnecter partout
page-activity-text = Ce qui est arrivé à votre compte, du plus récent au plus ancien.
page-activity-none = Rien pour l’instant.
page-activity-refused = Échec
page-activity-register = Inscription
page-activity-verify-email = Adresse confirmée
page-activity-first-factor = Mot de passe saisi
page-activity-login = Connexion
page-activity-step-up = Confirmation que c’est vous
page-activity-logout = Déconnexion
page-activity-end-session = Appareil déconnecté
page-activity-end-all-sessions = Déconnexion de tous les appareils
page-activity-reuse-refresh-token = Session suspecte terminée
page-activity-enable-second-factor = Seconde étape activée
page-activity-disable-second-factor = Seconde étape désactivée
page-activity-prefer-second-factor = Seconde étape demandée en premier modifiée
page-activity-renew-recovery-codes = Nouveaux codes de récupération
page-activity-request-password-reset = Lien pour un nouveau mot de passe demandé
page-activity-reset-password = Nouveau mot de passe défini par un lien
page-activity-change-password = Mot de passe modifié
page-activity-add-password = Mot de passe défini
page-activity-request-email-change = Autre adresse demandée
page-activity-change-email = Adresse modifiée
page-activity-change-profile = Nom modifié
page-activity-change-avatar = Image modifiée
page-activity-connect-provider = Fournisseur associé
page-activity-disconnect-provider = Fournisseur dissocié
page-activity-delete-account = Compte supprimé
page-activity-create-guest = Arrivée en tant qu’invité
page-activity-convert-guest = L’invité est devenu un compte
page-activity-grant-admin = Nommé administrateur
page-activity-revoke-admin = N’est plus administrateur
page-activity-lock-account = Compte verrouillé
page-activity-unlock-account = Compte déverrouillé
page-activity-reset-second-factors = Secondes étapes supprimées par un administrateur
page-activity-export-account = Données du compte exportées
page-activity-create-group = Groupe créé
page-activity-change-group = Groupe modifié
page-activity-delete-group = Groupe supprimé
page-activity-add-member = Ajouté à un groupe
page-activity-remove-member = Retiré d’un groupe
page-activity-rotate-keys = Clés du serveur remplacées
page-activity-send-mail = Un e-mail n’a pas pu être envoyé

## Ce qui est dit quand quelque chose est impossible

error-other = Une erreur s’est produite de notre côté. Veuillez réessayer dans un instant.
error-email = Saisissez une adresse e-mail, par exemple nom@example.com.
error-name = Saisissez un nom de 1 à 100 caractères.
error-code = Un code a six chiffres.
error-password-short = { $number ->
    [one] Ce mot de passe est trop court. Prenez au moins un caractère.
   *[other] Ce mot de passe est trop court. Prenez au moins { $number } caractères.
}
error-password-long = Ce mot de passe est trop long. Prenez au plus { $number } octets.
error-password-common = C’est l’un des mots de passe les plus courants. Choisissez-en un autre.
error-password-known = Ne prenez ni votre nom, ni votre adresse, ni le nom de cette application.
error-password-weak = Ce mot de passe est facile à deviner. Prenez plusieurs mots rares ou une phrase plus longue.
error-password-classes = Prenez des minuscules, des majuscules, des chiffres et des symboles.
error-password-leaked = Ce mot de passe a fuité d’un autre service. Choisissez-en un autre.
error-invalid-credentials = L’adresse e-mail ou le mot de passe est incorrect.
error-missing-password-parameter = Saisissez votre mot de passe.
error-wrong-two-factor-code = Le code est incorrect. Il ne vous reste aucun essai pour le moment.
error-wrong-code-left = { $left ->
    [0] Le code est incorrect et n’est plus valable. Demandez-en un nouveau.
    [one] Le code est incorrect. Il vous reste un essai.
   *[other] Le code est incorrect. Il vous reste { $left } essais.
}
error-two-factor-code-expired = Ce code n’est plus valable. Demandez-en un nouveau.
error-wrong-totp-recovery-code = Le code de récupération est incorrect ou a déjà servi. Il ne vous reste aucun essai pour le moment.
error-wrong-recovery-code-left = { $left ->
    [one] Le code de récupération est incorrect ou a déjà servi. Il vous reste un essai.
   *[other] Le code de récupération est incorrect ou a déjà servi. Il vous reste { $left } essais.
}
error-too-many-attempts = { $minutes ->
    [one] Trop d’essais incorrects. Veuillez attendre une minute.
   *[other] Trop d’essais incorrects. Veuillez attendre { $minutes } minutes.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Trop d’essais incorrects depuis votre réseau. Veuillez attendre une minute.
   *[other] Trop d’essais incorrects depuis votre réseau. Veuillez attendre { $minutes } minutes.
}
error-ip-rate-limit-exceeded = Trop de requêtes depuis votre réseau. Veuillez attendre un instant.
error-user-rate-limit-exceeded = Trop de requêtes. Veuillez attendre un instant.
error-email-cooldown-active = { $seconds ->
    [one] Un e-mail vient d’être envoyé. Vous pourrez en demander un autre dans une seconde.
   *[other] Un e-mail vient d’être envoyé. Vous pourrez en demander un autre dans { $seconds } secondes.
}
error-email-send-failure = L’e-mail n’a pas pu être envoyé. Veuillez réessayer dans un instant.
error-email-disabled = Ce serveur n’envoie pas d’e-mails actuellement.
error-registration-disabled = Personne ne peut s’inscrire ici de soi-même. Demandez un compte à l’exploitant.
error-guests-disabled = Il n’y a pas d’invités ici. Inscrivez-vous ou connectez-vous.
error-origin-not-allowed = Ce formulaire a été envoyé d’ailleurs. Rouvrez la page et réessayez.
error-resource-not-found = Il n’y a pas de page à cette adresse. Elle a pu être déplacée, ou le lien a été coupé.
error-server-overloaded = Il y a trop à faire en ce moment. Veuillez réessayer dans quelques secondes.
error-database-failure = Rien n’a été modifié, car notre base de données n’a pas répondu. Veuillez réessayer dans un instant.
error-conflict = Quelqu’un a modifié la même chose en même temps. Veuillez réessayer.
error-session-expired = Votre session est terminée. Veuillez vous reconnecter.
error-step-up-token-creation-forbidden = Cela appartient à une autre session. Veuillez recommencer.
error-picture = Choisissez un fichier JPEG, PNG, GIF ou WebP qui n’est ni endommagé ni trop grand.
error-payload-too-large = C’est trop grand.
error-old-password = Ce n’est pas votre mot de passe actuel.
error-sure = Cochez d’abord la case.
error-email-taken = Un autre compte a cette adresse. Choisissez-en une autre.
error-guest-email-taken = Cette adresse a déjà un compte. Connectez-vous avec lui ou choisissez une autre adresse.
error-cannot-disable-only-two-factor-method = C’est votre seule seconde étape. Configurez-en d’abord une autre.
error-two-factor-method-disabled = Cette seconde étape est désactivée.
error-cannot-disconnect-last-provider = C’est votre seul moyen de connexion. Définissez d’abord un mot de passe.
error-provider-not-found = Votre compte n’est pas associé à ce fournisseur.
error-no-password-provider = Votre compte n’a pas de mot de passe. Définissez-en un d’abord.
error-at-least-one-admin-required = Vous êtes le seul administrateur. Nommez d’abord quelqu’un d’autre.
error-post-commit-side-effect-failure = Votre modification est enregistrée, mais la suite a échoué. Ne la répétez pas.

## De retour d’un fournisseur

page-oauth2-error-title = Cela n’a pas fonctionné
page-oauth2-error-again = Retour au début
page-oauth2-error-authentication-failed = La connexion a été annulée ou refusée, et rien n’a été modifié. Veuillez réessayer ou vous connecter autrement.
page-oauth2-error-state-parameter-missing = Le retour était incomplet : une partie de l’adresse manque. Veuillez recommencer.
page-oauth2-error-state-expired = Vous êtes resté absent plus de dix minutes. Veuillez recommencer.
page-oauth2-error-invalid-state = Cette connexion a été commencée dans un autre navigateur ou a déjà servi. Veuillez recommencer sans changer de navigateur.
page-oauth2-error-user-already-authenticated = Vous êtes déjà connecté. Pour vous connecter sous un autre compte, déconnectez-vous d’abord.
page-oauth2-error-email-already-registered = Un compte existe déjà avec cette adresse e-mail. Nous y avons envoyé un message qui indique comment se connecter. Vous pourrez ensuite associer ce fournisseur dans vos paramètres.
page-oauth2-error-session-token-missing = La connexion n’a pas été commencée sur notre page. Veuillez ouvrir notre page et recommencer à partir de là.
page-oauth2-error-session-token-expired = La page est restée ouverte trop longtemps. Veuillez la rouvrir et recommencer à partir de là.
page-oauth2-error-invalid-session-token = La connexion n’a pas été commencée correctement. Veuillez rouvrir notre page et recommencer à partir de là.
page-oauth2-error-sub-claim-missing = Le fournisseur n’a pas indiqué qui vous êtes. Veuillez vous connecter autrement et prévenir l’exploitant de cette application.
page-oauth2-error-email-claim-missing = Le fournisseur ne nous a communiqué aucune adresse e-mail que vous auriez confirmée. Veuillez la confirmer chez lui, nous autoriser à la lire, puis réessayer.
page-oauth2-error-provider-already-connected = Votre compte est déjà associé à ce fournisseur. Il n’y a rien à faire.
page-oauth2-error-connected-to-another-principal = Votre compte chez le fournisseur est associé à un autre compte ici. Connectez-vous avec celui-ci, ou dissociez-le d’abord.
page-oauth2-error-connection-token-expired = La demande d’association du fournisseur est trop ancienne. Veuillez la refaire dans vos paramètres.
page-oauth2-error-invalid-connection-token = La demande d’association du fournisseur ne vient pas de ce compte et de cet appareil. Veuillez la refaire dans vos paramètres.
page-oauth2-error-connection-token-provider-mismatch = Vous avez demandé à associer un autre fournisseur que celui-ci. Veuillez recommencer dans vos paramètres.
page-oauth2-error-step-up-missing = Pour associer un fournisseur, confirmez d’abord que c’est bien vous. Recommencez ensuite dans vos paramètres.
page-oauth2-error-step-up-token-expired = Votre confirmation d’identité est trop ancienne. Veuillez confirmer à nouveau, puis associer le fournisseur.
page-oauth2-error-invalid-step-up-token = Votre confirmation d’identité vient d’un autre compte ou appareil. Veuillez confirmer à nouveau, puis associer le fournisseur.
page-oauth2-error-access-token-missing = Vous n’êtes plus connecté. Veuillez vous connecter et réessayer.
page-oauth2-error-invalid-access-token = Votre connexion n’est pas valable ici. Veuillez vous reconnecter et réessayer.
page-oauth2-error-access-token-expired = Votre session a pris fin entre-temps. Veuillez vous reconnecter et réessayer.
page-oauth2-error-wrong-account-authenticated = Vous vous êtes connecté chez le fournisseur avec un autre compte que celui qui est associé ici. Veuillez y choisir le bon.
page-oauth2-error-server-error = Un problème est survenu de notre côté. Veuillez réessayer dans un instant.
