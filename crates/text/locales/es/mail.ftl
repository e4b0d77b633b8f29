### Lo que dicen los correos. El asunto y la vista previa se leen en pantallas bloqueadas: no llevan código ni enlace.

## En cada correo

mail-greeting = Hola, { $name }:
mail-greeting-nameless = Hola:
mail-footer = Este correo se refiere a una cuenta de { $app } con su dirección de correo.
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

## Registro con una dirección ya usada

mail-registration-alert-subject = Ya tiene una cuenta en { $app }
mail-registration-alert-preheader = Alguien ha intentado registrarse con su dirección de correo.
mail-registration-alert-title = Ya tiene una cuenta
mail-registration-alert-text = Alguien acaba de intentar registrarse en { $app } con su dirección de correo. Ya existe una cuenta con ella, así que no se ha cambiado nada.
mail-registration-alert-you = ¿Ha sido usted? Inicie sesión con su cuenta actual.
mail-registration-alert-button = Iniciar sesión
mail-registration-alert-unasked = ¿No ha sido usted? No tiene que hacer nada. Su cuenta está segura.

## Iniciar sesión sin contraseña

mail-identity-provider-info-subject = Cómo iniciar sesión en { $app }
mail-identity-provider-info-preheader = Su cuenta no tiene contraseña. Así se inicia sesión.
mail-identity-provider-info-title = Cómo iniciar sesión
mail-identity-provider-info-text = Alguien acaba de intentar iniciar sesión en su cuenta de { $app } con una contraseña. Su cuenta no tiene ninguna.
mail-identity-provider-info-providers = Inicie sesión con: { $providers }
mail-identity-provider-info-button = Iniciar sesión
mail-identity-provider-info-unasked = ¿No ha sido usted? No tiene que hacer nada. Nadie ha iniciado sesión.

## Ha cambiado la seguridad de la cuenta

mail-security-alert-preheader = Compruebe si ha sido usted.
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
mail-security-alert-you = ¿Ha sido usted? No tiene que hacer nada.
mail-security-alert-unasked = ¿No ha sido usted? Abra ahora sus ajustes de seguridad, cierre todas las sesiones y cambie su contraseña.
mail-security-alert-button = Abrir ajustes de seguridad
mail-device-time = Fecha
mail-device-place = Lugar
mail-device-address = Dirección de red
mail-device-device = Dispositivo
mail-device-method = Método
mail-device-unknown = desconocido
mail-device-browser-on-os = { $browser } en { $os }
mail-method = { $method ->
    [totp] Aplicación de autenticación
   *[email] Código por correo
}
