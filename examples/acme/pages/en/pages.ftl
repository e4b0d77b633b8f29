page-login-title = Welcome aboard
