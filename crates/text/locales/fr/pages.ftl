### Ce que disent les pages.

## Choisir un nouveau mot de passe

page-password-reset-title = Choisissez un nouveau mot de passe
page-password-reset-text = Tous vos appareils seront alors déconnectés. Vos seconds facteurs restent inchangés.
page-password-reset-field = Nouveau mot de passe
page-password-reset-button = Enregistrer le nouveau mot de passe
page-password-reset-unasked = Vous n’êtes pas à l’origine de cette demande ? Fermez cette page : rien ne se passe.
page-password-reset-unfit = Ce mot de passe ne peut pas être utilisé. Choisissez-en un plus long, difficile à deviner, sans votre nom ni votre adresse.
page-password-reset-busy = Trop d’essais. Veuillez attendre quelques minutes avant de réessayer.
page-password-reset-done-title = Votre nouveau mot de passe est enregistré
page-password-reset-done = Connectez-vous avec lui. Tous vos appareils ont été déconnectés.
page-password-reset-expired-title = Le lien est trop ancien
page-password-reset-expired = Son délai est écoulé et rien n’a été modifié. Demandez-en un nouveau.
page-password-reset-invalid-title = Le lien n’est plus valable
page-password-reset-invalid = Il a été utilisé, remplacé par un plus récent ou coupé en chemin. Ouvrez l’e-mail le plus récent ou demandez un nouveau lien.
