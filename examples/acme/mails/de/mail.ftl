mail-password-reset-subject = Ein neues Passwort für Ihren Liegeplatz bei { $app }
