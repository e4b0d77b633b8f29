### Lo que dicen los correos. El asunto y la vista previa se leen en pantallas bloqueadas: no llevan código ni enlace.

## En cada correo

mail-greeting = Hola, { $name }:
mail-greeting-nameless = Hola:
mail-footer = Este correo se refiere a una cuenta de { $app } con su dirección de correo.
mail-footer-no-account = Alguien ha introducido su dirección de correo en { $app }. No existe ninguna cuenta con ella.
mail-footer-help = ¿Tiene preguntas? Escriba a { $email }.
mail-link-fallback = Si el botón no funciona, copie esta dirección en su navegador:
mail-date = { $day } de { $month } de { $year }, { $time } UTC
mail-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}

## Un código por correo

mail-email-authentication-subject = Su código de verificación de { $app }
mail-email-authentication-preheader = Abra este correo para ver el código que ha pedido.
mail-email-authentication-title = Su código de verificación
mail-email-authentication-login = Introduzca este código para terminar de iniciar sesión en { $app }.
mail-email-authentication-step-up = Introduzca este código para confirmar en { $app } que es usted.
mail-email-authentication-manage = Introduzca este código para cambiar la verificación en dos pasos de su cuenta de { $app }.
mail-code-validity = { $minutes ->
    [one] Es válido durante un minuto y sirve una sola vez.
   *[other] Es válido durante { $minutes } minutos y sirve una sola vez.
}
mail-code-keep = No comparta nunca este código. Nadie de { $app } se lo pedirá.
mail-code-unasked-login = ¿No ha intentado iniciar sesión? Es posible que alguien conozca su contraseña. Elija una nueva:
mail-code-unasked-session = ¿No ha pedido este código? Es posible que otra persona haya iniciado sesión en su cuenta. Revise sus ajustes de seguridad:

## Confirmar una dirección

mail-email-verification-subject = Confirme su dirección de correo para { $app }
mail-email-verification-preheader = Un clic y su cuenta estará lista.
mail-email-verification-title = Confirme su dirección de correo
mail-email-verification-text = Confirme que esta dirección de correo es suya y que desea usarla para su cuenta de { $app }.
mail-email-verification-button = Confirmar dirección de correo
mail-email-verification-validity = { $hours ->
    [one] El enlace es válido durante una hora y sirve una sola vez.
   *[other] El enlace es válido durante { $hours } horas y sirve una sola vez.
}
mail-email-verification-unasked = ¿No lo ha pedido usted? Ignore este correo. Sin su confirmación no ocurrirá nada.
mail-email-change-subject = Confirme su nueva dirección de correo para { $app }
mail-email-change-preheader = Un clic y su cuenta tendrá la nueva dirección.
mail-email-change-title = Confirme su nueva dirección de correo
mail-email-change-text = Confirme que esta dirección de correo es suya y que debe ser la de su cuenta de { $app }. Hasta entonces la cuenta conserva la dirección que tiene.
mail-email-change-unasked = ¿No lo ha pedido usted? Ignore este correo. Sin su confirmación no cambiará nada.

## Elegir una contraseña nueva

mail-password-reset-subject = Elija una contraseña nueva para { $app }
mail-password-reset-preheader = Solo si la ha pedido. Si no, su contraseña sigue igual.
mail-password-reset-title = Elija una contraseña nueva
mail-password-reset-text = Alguien, probablemente usted, ha pedido una contraseña nueva para su cuenta de { $app }. Puede elegirla aquí.
mail-password-reset-button = Elegir una contraseña nueva
mail-password-reset-validity = { $minutes ->
    [one] El enlace es válido durante un minuto y sirve una sola vez.
   *[other] El enlace es válido durante { $minutes } minutos y sirve una sola vez.
}
mail-password-reset-after = Después se cerrará la sesión en todos sus dispositivos. Sus segundos factores siguen igual.
mail-password-reset-unasked = ¿No la ha pedido usted? Ignore este correo y no comparta el enlace. Su contraseña sigue igual.

## Se pidió una contraseña nueva y no hay cuenta

mail-no-account-info-subject = No tiene ninguna cuenta en { $app } con esta dirección
mail-no-account-info-preheader = Alguien ha pedido una contraseña nueva con su dirección de correo.
mail-no-account-info-title = Ninguna cuenta con esta dirección
mail-no-account-info-text = Alguien acaba de pedir una contraseña nueva en { $app } con su dirección de correo. No existe ninguna cuenta con ella.
mail-no-account-info-you = ¿Ha sido usted? Quizá haya usado otra dirección o todavía no se haya registrado.
mail-no-account-info-button = Abrir { $app }
mail-no-account-info-unasked = ¿No ha sido usted? No tiene que hacer nada.

## Alguien ha iniciado sesión

mail-login-alert-subject = Nuevo inicio de sesión en { $app }
mail-login-alert-preheader = Compruebe si ha sido usted.
mail-login-alert-title = Nuevo inicio de sesión
mail-login-alert-text = Alguien acaba de iniciar sesión en su cuenta de { $app }.

## Registro con una dirección ya usada

mail-registration-alert-subject = Ya tiene una cuenta en { $app }
mail-registration-alert-preheader = Alguien ha intentado registrarse con su dirección de correo.
mail-registration-alert-title = Ya tiene una cuenta
mail-registration-alert-text = Alguien acaba de intentar registrarse en { $app } con su dirección de correo. Ya existe una cuenta con ella, así que no se ha cambiado nada.
mail-registration-alert-you = ¿Ha sido usted? Inicie sesión con su cuenta actual.
mail-registration-alert-button = Iniciar sesión
mail-registration-alert-unasked = ¿No ha sido usted? No tiene que hacer nada. Su cuenta está segura.

## Cómo se inicia sesión, para quien lo intentó de otro modo

mail-identity-provider-info-subject = Cómo iniciar sesión en { $app }
mail-identity-provider-info-preheader = Así se inicia sesión en su cuenta.
mail-identity-provider-info-title = Cómo iniciar sesión
mail-identity-provider-info-text = { $password ->
    [yes] Alguien acaba de intentar entrar en su cuenta de { $app } por una vía que no está configurada en ella.
   *[no] Alguien acaba de intentar usar una contraseña con su cuenta de { $app }. Su cuenta no tiene ninguna.
}
mail-identity-provider-info-ways = Inicie sesión con: { $ways }
mail-identity-provider-info-button = Iniciar sesión
mail-identity-provider-info-unasked = ¿No ha sido usted? No tiene que hacer nada. Nadie ha iniciado sesión.
mail-list = { $list }, { $next }
mail-way-password = su contraseña

## Ha cambiado la seguridad de la cuenta

mail-security-alert-preheader = Compruebe si ha sido usted.
mail-security-alert-email-changed-subject = Se ha cambiado la dirección de correo de su cuenta de { $app }
mail-security-alert-email-changed-title = Dirección de correo cambiada
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Su cuenta de { $app } tiene una nueva dirección de correo. A partir de ahora sus correos van allí y ya no a este buzón.
   *[current] Su cuenta de { $app } tiene ahora esta dirección de correo. A partir de ahora sus correos llegan aquí.
}
mail-security-alert-password-changed-subject = Se ha cambiado su contraseña de { $app }
mail-security-alert-password-changed-title = Contraseña cambiada
mail-security-alert-password-changed-text = Se ha cambiado la contraseña de su cuenta de { $app }. Se ha cerrado la sesión en los demás dispositivos.
mail-security-alert-two-factor-added-subject = Se ha ampliado la verificación en dos pasos en { $app }
mail-security-alert-two-factor-added-title = Verificación en dos pasos añadida
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Se ha añadido una aplicación de autenticación a su cuenta de { $app } como segundo paso para iniciar sesión.
   *[email] Se han añadido los códigos por correo a su cuenta de { $app } como segundo paso para iniciar sesión.
}
mail-security-alert-two-factor-removed-subject = Se ha reducido la verificación en dos pasos en { $app }
mail-security-alert-two-factor-removed-title = Verificación en dos pasos retirada
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] La aplicación de autenticación ya no protege su cuenta de { $app } como segundo paso para iniciar sesión.
   *[email] Los códigos por correo ya no protegen su cuenta de { $app } como segundo paso para iniciar sesión.
}
mail-security-alert-oauth-connected-subject = Se ha añadido una forma de iniciar sesión en { $app }
mail-security-alert-oauth-connected-title = Forma de iniciar sesión añadida
mail-security-alert-oauth-connected-text = A partir de ahora se puede usar { $provider } para iniciar sesión en su cuenta de { $app }.
mail-security-alert-oauth-disconnected-subject = Se ha retirado una forma de iniciar sesión en { $app }
mail-security-alert-oauth-disconnected-title = Forma de iniciar sesión retirada
mail-security-alert-oauth-disconnected-text = Ya no se puede usar { $provider } para iniciar sesión en su cuenta de { $app }.
mail-security-alert-refresh-token-reused-subject = Hemos cerrado una sesión sospechosa en { $app }
mail-security-alert-refresh-token-reused-title = Se ha cerrado una sesión
mail-security-alert-refresh-token-reused-text = Se ha vuelto a usar un token de sesión de su cuenta de { $app } que ya se había canjeado. Es posible que alguien lo haya copiado, así que hemos cerrado esa sesión. Puede volver a iniciar sesión sin riesgo.
mail-security-alert-recovery-code-used-subject = Se ha usado un código de recuperación en { $app }
mail-security-alert-recovery-code-used-title = Se ha usado un código de recuperación
mail-security-alert-recovery-code-used-text = Alguien ha iniciado sesión en su cuenta de { $app } con un código de recuperación. { $left ->
    [0] No queda ningún código de recuperación.
    [1] Queda un código de recuperación.
   *[other] Quedan { $left } códigos de recuperación.
} Vuelva a configurar su aplicación de autenticación para obtener otros nuevos.
mail-security-alert-recovery-codes-renewed-subject = Nuevos códigos de recuperación en { $app }
mail-security-alert-recovery-codes-renewed-title = Nuevos códigos de recuperación
mail-security-alert-recovery-codes-renewed-text = Se han creado nuevos códigos de recuperación para su cuenta de { $app }. Los anteriores ya no sirven.
mail-security-alert-few-recovery-codes-left-subject = Se agotan sus códigos de recuperación de { $app }
mail-security-alert-few-recovery-codes-left-title = Se agotan los códigos de recuperación
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] A su cuenta de { $app } no le queda ningún código de recuperación.
    [1] A su cuenta de { $app } le queda un código de recuperación.
   *[other] A su cuenta de { $app } le quedan { $left } códigos de recuperación.
} Cree otros nuevos en sus ajustes de seguridad, para poder iniciar sesión aunque pierda su aplicación de autenticación.
mail-security-alert-second-factor-failures-subject = Inicios de sesión fallidos en { $app }
mail-security-alert-second-factor-failures-title = El segundo paso ha fallado varias veces
mail-security-alert-second-factor-failures-text = Alguien conocía la contraseña de su cuenta de { $app } y después ha fallado varias veces en el segundo paso. Nadie ha entrado de este modo.
mail-security-alert-sign-in-paused-subject = El inicio de sesión en { $app } está en pausa
mail-security-alert-sign-in-paused-title = El inicio de sesión está en pausa
mail-security-alert-sign-in-paused-text = Se han probado varias contraseñas erróneas en su cuenta de { $app }. El inicio de sesión con contraseña queda en pausa durante un tiempo. Nadie ha entrado de este modo.
mail-security-alert-account-locked-subject = Se ha bloqueado su cuenta de { $app }
mail-security-alert-account-locked-title = Cuenta bloqueada
mail-security-alert-account-locked-text = Un administrador ha bloqueado su cuenta de { $app }. Se ha cerrado la sesión en todos los dispositivos y nadie puede iniciarla hasta que se desbloquee.
mail-security-alert-factors-reset-subject = Se ha restablecido la verificación en dos pasos en { $app }
mail-security-alert-factors-reset-title = Verificación en dos pasos restablecida
mail-security-alert-factors-reset-text = Un administrador ha retirado los segundos factores de su cuenta de { $app }. Vuelva a configurarlos después de iniciar sesión.
mail-security-alert-you = ¿Ha sido usted? No tiene que hacer nada.
mail-security-alert-unasked-settings = ¿No ha sido usted? Abra ahora sus ajustes de seguridad, cierre todas las sesiones y cambie su contraseña.
mail-security-alert-unasked-password = ¿No ha sido usted? Elija ahora una contraseña nueva que no use en ningún otro sitio.
mail-security-alert-unasked-support = Si está al corriente, no tiene que hacer nada. Si no, escriba de inmediato a { $email }.
mail-security-alert-button = Abrir ajustes de seguridad
mail-security-alert-button-password = Elegir una contraseña nueva
mail-device-time = Fecha
mail-device-place = Lugar
mail-device-address = Dirección de red
mail-device-device = Dispositivo
mail-device-method = Método
mail-device-unknown = desconocido
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } en { $os }
mail-method = { $method ->
    [totp] Aplicación de autenticación
   *[email] Código por correo
}

## Si los correos llegan

mail-test-subject = Correo de prueba de { $app }
mail-test-preheader = Los correos de { $app } le llegan.
mail-test-title = Funciona
mail-test-text = Los correos de { $app } llegan a este buzón, y este es su aspecto.
mail-test-footer = Alguien que administra { $app } ha enviado este correo como prueba.
