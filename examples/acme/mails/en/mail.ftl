mail-password-reset-subject = A new password for your berth at { $app }
