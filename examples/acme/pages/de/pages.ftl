page-login-title = Willkommen an Bord
