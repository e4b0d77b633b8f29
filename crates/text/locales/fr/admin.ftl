### Ce qui est dit à ceux qui administrent, et à qui devient le premier d’entre eux.

## Sur chaque page de l’administration

admin-title = Administration
admin-users = Personnes
admin-groups = Groupes
admin-audit = Journal
admin-keys = Clés
admin-mails = E-mails
admin-health = État
admin-done = C’est fait, et inscrit dans le journal.
admin-none = Rien trouvé.
admin-total = Trouvés : { $number }
admin-search = Chercher
admin-any = Tous
admin-more = Autres conditions
admin-previous = Page précédente
admin-next = Page suivante
admin-add = Ajouter
admin-remove = Retirer
admin-refresh = Regarder à nouveau

## Personnes

admin-who = Adresse e-mail ou identifiant du compte
admin-role = Rôle
admin-role-guest = Invité
admin-role-user = Utilisateur
admin-role-admin = Administrateur
admin-group = Groupe
admin-way-in = Se connecte avec
admin-order = Ordre
admin-order-newest = Les plus récents d’abord
admin-order-oldest = Les plus anciens d’abord
admin-order-active = Les derniers actifs d’abord
admin-order-name = Par nom (jusqu’à 1000 comptes)
admin-created = Inscription
admin-created-from = Inscrit à partir du
admin-created-until = Inscrit avant le
admin-active = Dernière activité
admin-active-from = Actif à partir du
admin-active-until = Actif avant le
admin-locked = Verrouillé
admin-locked-since = Verrouillé depuis
admin-id = Identifiant du compte
admin-none-of-it = Aucun
admin-act-lock-title = Verrouiller le compte
admin-act-lock-text = { $name } est déconnecté partout aussitôt et ne peut plus se connecter tant que vous n’avez pas déverrouillé le compte.
admin-act-unlock-title = Déverrouiller le compte
admin-act-unlock-text = { $name } peut de nouveau se connecter.
admin-act-reset-factors-title = Retirer les secondes étapes
admin-act-reset-factors-text = Pour quelqu’un qui a perdu les siennes : { $name } est déconnecté partout et se connecte désormais sans seconde étape. Assurez-vous d’abord que c’est bien cette personne qui vous le demande.
admin-act-end-sessions-title = Déconnecter partout
admin-act-end-sessions-text = Tous les appareils de { $name } sont déconnectés aussitôt.
admin-act-grant-title = Nommer administrateur
admin-act-grant-text = { $name } pourra faire tout ce que vous pouvez faire ici.
admin-act-revoke-title = Retirer le rôle
admin-act-revoke-text = { $name } ne sera plus administrateur.
admin-act-delete-title = Supprimer le compte
admin-act-delete-text = Le compte de { $name } est supprimé aussitôt, avec tout ce qui lui appartient. Personne ne pourra le rétablir.

## Groupes

admin-groups-text = Un groupe figure dans les jetons de ses membres, afin que les applications le connaissent.
admin-group-new = Nouveau groupe
admin-group-key = Clé
admin-group-key-hint = Jusqu’à 64 lettres, chiffres, points, tirets et tirets bas. Elle ne change jamais.
admin-group-names = Noms
admin-group-language = Langue
admin-group-language-hint = Une étiquette, comme de ou pt-BR.
admin-group-language-add = Ajouter une langue
admin-group-description = Description
admin-group-members = Membres
admin-group-members-show = Afficher les membres
admin-group-member-add = Ajouter un membre
admin-group-delete-title = Supprimer le groupe
admin-group-delete-text = Ses membres le quittent et restent par ailleurs ce qu’ils sont.

## Le journal

admin-audit-text = Ce qui s’est passé sur ce serveur, du plus récent au plus ancien.
admin-audit-kind = Quoi
admin-audit-outcome = Résultat
admin-audit-success = Fait
admin-audit-failure = Échoué
admin-audit-denied = Non autorisé
admin-audit-about = Concerne
admin-audit-by = Par
admin-audit-after = À partir du
admin-audit-before = Avant le
admin-reason-wrong-credentials = Mot de passe ou adresse erroné
admin-reason-wrong-code = Code erroné
admin-reason-wrong-recovery-code = Code de récupération erroné
page-activity-restore-backup = Sauvegarde rétablie
page-activity-retry-mail = E-mail à renvoyer
page-activity-drop-mail = E-mail écarté

## Clés

admin-keys-text = Avec ces clés, le serveur signe, scelle et retrouve ce qu’il conserve. Les remplacer de temps en temps limite la valeur d’une clé volée ; personne n’est déconnecté pour autant.
admin-keys-signing = Signature des jetons
admin-keys-sealing = Scellement des données
admin-keys-blind-index = Recherche des adresses
admin-keys-digest = Empreintes des codes et des liens
admin-keys-since = En service depuis
admin-keys-ongoing = En cours de remplacement
admin-keys-progress = { $done } sur { $total }
admin-keys-failed = Le dernier remplacement a échoué
admin-keys-rotate = Remplacer les clés
admin-keys-rotate-text = Tout ce qui est conservé est scellé à nouveau en arrière-plan ; le serveur travaille comme d’habitude. Valeurs à renouveler : { $number }

## E-mails

admin-mails-text = E-mails qui ne sont pas encore remis. Ils sont réessayés d’eux-mêmes, à des intervalles de plus en plus longs.
admin-mails-pending = En attente
admin-mails-failed = Abandonné
admin-mail-tries = Essais : { $number }
admin-mail-next = Prochain essai
admin-mail-retry = Essayer maintenant
admin-mail-drop = Écarter

## État

admin-health-text = Si les parties du serveur fonctionnent.
admin-health-database = Base de données
admin-health-cache = Cache
admin-health-up = Répond
admin-health-down = Ne répond pas
admin-health-version = Version
admin-health-mail-off = Les e-mails sont désactivés.

## Le premier administrateur

page-first-admin-title = Le premier administrateur
page-first-admin-text = Ce serveur n’a encore aucun compte. Avec le premier, vous l’administrez.
page-first-admin-button = Créer le compte
page-first-admin-void = Ce lien n’est plus valable. Il a été utilisé, il a expiré, ou le serveur a redémarré : son terminal en affiche alors un autre.
admin-welcome = Bienvenue ! Vous administrez désormais ce serveur. Protégez votre compte par une seconde étape, sous « Sécurité » dans votre compte.

## Ce qui n’est pas possible

error-role-required = Seuls les administrateurs peuvent ouvrir cette page.
error-invalid-request = Quelque chose ici ne peut pas être accepté. Veuillez relire votre saisie.
error-user-not-found = Ce compte n’existe pas, ou n’existe plus.
error-database-entity-not-found = Cela n’existe plus.
error-group-key = Cela ne peut pas être une clé.
error-group-key-exists = Un groupe avec cette clé existe déjà.
error-invalid-group-translation = Veuillez saisir une étiquette de langue, un nom de 1 à 100 caractères et au plus 1000 caractères de description. Un nom doit être dans la langue par défaut.
error-secret-rotation-ongoing = Les clés sont déjà en cours de remplacement.
error-admin-who = Veuillez saisir une adresse e-mail ou l’identifiant d’un compte.
