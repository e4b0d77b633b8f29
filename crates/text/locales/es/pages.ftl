### Lo que dicen las páginas. `page-…` está en una página; `error-…` dice por qué algo no es posible, según su código.

## En todas las páginas

page-skip = Ir al contenido
page-pages = Páginas
page-language = Idioma:
page-mailbox = Buzón
page-email = Dirección de correo
page-password = Contraseña
page-password-hint = { $number ->
    [one] Al menos un carácter y difícil de adivinar. Van bien varias palabras seguidas.
   *[other] Al menos { $number } caracteres y difícil de adivinar. Van bien varias palabras seguidas.
}
page-name = Nombre
page-code = Código de seis cifras
page-recovery-code = Código de recuperación
page-continue = Continuar
page-cancel = Cancelar
page-back-to-login = Volver al inicio de sesión
page-to-account = Ir a su cuenta
page-mail-missing = ¿No llega el correo? Puede tardar un minuto. Mire también en la carpeta de correo no deseado.
page-open-mailbox = Abrir el buzón de desarrollo
page-show-password = Mostrar
page-hide-password = Ocultar

## La página de inicio

page-start-title = La puerta está abierta
page-start-text = { $app } guarda su cuenta: inicie sesión, protéjala con un segundo paso y vea dónde tiene sesiones abiertas.
page-start-api = La API
page-start-api-text = Para desarrolladores: lea lo que puede hacer y pruebe cada petición desde el navegador.
page-start-mailbox = Buzón de desarrollo
page-start-mailbox-text = No hay servidor de correo configurado: aquí se guardan los códigos y enlaces que se enviarían.

## La API

page-docs-script = Esta página necesita JavaScript.
page-docs-json = Abrir el documento que muestra, como JSON

## El buzón de desarrollo

page-mailbox-text = No hay servidor de correo configurado: los correos se guardan aquí y no salen. Solo este equipo puede abrir esta página.
page-mailbox-recipient = Destinatario
page-mailbox-only = Solo correos a…
page-mailbox-refresh = Actualizar
page-mailbox-code = Código
page-mailbox-whole = El correo completo
page-mailbox-as-text = Como texto
page-mailbox-as-page = Como página
page-mailbox-none = Aún no hay correos
page-mailbox-none-text = Los enlaces, códigos y avisos de seguridad aparecen aquí en cuanto algo los causa: cree una cuenta, por ejemplo.
page-mailbox-none-to = Ningún correo a { $email }
page-mailbox-all = Mostrar los correos a todos

## Iniciar sesión

page-login-title = Iniciar sesión
page-login-button = Iniciar sesión
page-login-forgotten = ¿Ha olvidado la contraseña?
page-login-new = ¿Es la primera vez?
page-login-register = Crear una cuenta
page-login-guest = Continuar como invitado
page-login-signed-out = Ha cerrado la sesión.
page-login-too-late = Ha tardado demasiado o se terminó en otro lugar. Inicie sesión de nuevo.
page-login-password-set = Su contraseña nueva está guardada. Inicie sesión con ella.
page-login-app-on = Su aplicación de autenticación está activada y se ha cerrado la sesión en todos los dispositivos. Inicie sesión ahora con ella.
page-login-deleted = Su cuenta se ha eliminado. ¡Hasta pronto!
page-or = o
page-provider-continue = Continuar con { $provider }

## Registrarse

page-register-title = Crear una cuenta
page-register-button = Crear una cuenta
page-register-known = ¿Ya tiene una cuenta?
page-registered-title = Mire su correo
page-registered-text = Le hemos enviado un correo. Abra el enlace que contiene para confirmar que la dirección es suya. Después, inicie sesión.
page-registered-button = Iniciar sesión

## Invitados

page-guest-title = Continuar como invitado
page-guest-text = Basta un nombre. Más adelante puede convertirlo en una cuenta completa.
page-guest-button = Continuar

## El segundo paso

page-two-factor-title = Un paso más
page-two-factor-email = Hemos enviado un código a su dirección de correo. Introdúzcalo aquí.
page-two-factor-totp = Introduzca el código que muestra ahora su aplicación de autenticación.
page-two-factor-recovery = Introduzca uno de los códigos de recuperación que guardó al configurar su aplicación. Cada uno sirve una vez.
page-code-again = Enviar un código nuevo
page-code-again-in = Código nuevo en { $seconds } s
page-use-app = Usar la aplicación de autenticación
page-use-email = Recibir un código por correo
page-use-recovery-code = Usar un código de recuperación

## Confirmar que es usted

page-confirm-title = ¿Es usted?
page-confirm-text = Va a cambiar algo importante. Introduzca antes su contraseña.
page-confirm-provider = Va a cambiar algo importante. Demuestre antes que es usted: inicie sesión otra vez donde tiene su cuenta.
page-confirm-nowhere = Su cuenta inicia sesión con un proveedor que ya no está disponible aquí. Consulte a quien administra esta aplicación.
page-renew-title = Un momento
page-renew-text = Su sesión continúa.
page-passage-leave = Va a continuar en { $provider }.
page-passage-back = Enseguida continúa.

## Una contraseña olvidada

page-forgotten-title = ¿Ha olvidado la contraseña?
page-forgotten-text = Indíquenos su dirección de correo. Le enviaremos un enlace para elegir una contraseña nueva.
page-forgotten-button = Enviar el enlace
page-forgotten-sent-title = Mire su correo
page-forgotten-sent = Hemos enviado un correo a { $email }. El enlace que contiene vale media hora.
page-forgotten-again = Pedir un enlace nuevo

## Elegir una contraseña nueva

page-password-reset-title = Elija una contraseña nueva
page-password-reset-text = Después se cerrará la sesión en todos sus dispositivos. Sus segundos factores siguen igual.
page-password-reset-field = Contraseña nueva
page-password-reset-button = Guardar la contraseña nueva
page-password-reset-unasked = ¿No lo ha pedido usted? Cierre esta página: no ocurrirá nada.
page-password-reset-done-title = Su contraseña nueva está guardada
page-password-reset-done = Inicie sesión con ella. Se ha cerrado la sesión en todos sus dispositivos.
page-password-reset-expired-title = El enlace es demasiado antiguo
page-password-reset-expired = Su plazo ha pasado y no se ha cambiado nada. Pida uno nuevo.
page-password-reset-invalid-title = El enlace ya no es válido
page-password-reset-invalid = Se usó, lo sustituyó uno más reciente o llegó cortado. Abra el correo más reciente o pida un enlace nuevo.

## Confirmar una dirección

page-verification-title = ¿Es esta su dirección de correo?
page-verification-text = Confirme que es suya la dirección a la que llegó el correo.
page-verification-button = Confirmar la dirección
page-verification-unasked = ¿No se ha registrado en { $app }? Cierre esta página: no ocurrirá nada.
page-verification-done-title = Su dirección está confirmada
page-verification-done = Gracias. Puede cerrar esta página o ir a su cuenta.
page-verification-already-title = Su dirección ya estaba confirmada
page-verification-already = No queda nada por hacer. Puede cerrar esta página.
page-verification-taken-title = Otra cuenta tiene esta dirección
page-verification-taken = Alguien la tomó antes de que usted usara el enlace. Su cuenta sigue como estaba; elija otra dirección.
page-verification-expired-title = El enlace es demasiado antiguo
page-verification-expired = Un enlace vale un día. Inicie sesión y pida uno nuevo.
page-verification-invalid-title = El enlace ya no es válido
page-verification-invalid = Se usó, lo sustituyó uno más reciente o llegó cortado. Abra el correo más reciente, o inicie sesión y pida un enlace nuevo.

## Cuando una página no se puede mostrar

page-trouble-missing = Aquí no hay nada
page-trouble-busy = Un momento, por favor
page-trouble-refused = Así no es posible
page-trouble-failed = Algo ha fallado
page-trouble-request = Si continúa así, indique este número a soporte: { $id }
page-trouble-home = Ir a la página de inicio

## La cuenta

page-account = Cuenta
page-profile = Perfil
page-security = Seguridad
page-sessions = Dispositivos
page-activity = Actividad
page-logout = Cerrar sesión
page-save = Guardar
page-change = Cambiar
page-set = Establecer
page-on = Activado
page-off = Desactivado
page-turn-on = Activar
page-turn-off = Desactivar
page-set-up = Configurar
page-copy = Copiar
page-copied = Copiado
page-download = Descargar
page-print = Imprimir
page-newer = Más recientes
page-older = Más antiguos
page-device-unknown = Dispositivo desconocido

## Lo que se acaba de hacer

page-notice-saved = Guardado.
page-notice-picture = Su imagen ha cambiado.
page-notice-mailed = Le hemos enviado un enlace nuevo. Mire su correo.
page-notice-email-asked = Hemos enviado un enlace a su dirección nueva. Será la suya cuando lo abra.
page-notice-password-set = Su contraseña nueva está guardada. Se ha cerrado la sesión en los demás dispositivos.
page-notice-email-on = Los códigos por correo están activados. Se ha cerrado la sesión en los demás dispositivos.
page-notice-email-off = Los códigos por correo están desactivados.
page-notice-app-off = Su aplicación de autenticación está desactivada y sus códigos de recuperación ya no valen.
page-notice-preferred = A partir de ahora se le pedirá este primero.
page-notice-connected = Conectado. Desde ahora puede iniciar sesión con él.
page-notice-disconnected = Desconectado. Se ha cerrado la sesión en los demás dispositivos.
page-notice-session-ended = Ese dispositivo ya no tiene la sesión abierta.
page-notice-recovered = Ha iniciado sesión. Si perdió su aplicación, desactívela y configure otra ahora.
page-notice-converted = ¡Bienvenido! Le hemos enviado un enlace para confirmar su dirección.

## El perfil

page-guest-you = Es usted invitado
page-guest-you-text = Lo que haga aquí se perderá al terminar la sesión. Con una dirección y una contraseña puede conservarlo.
page-convert-title = Convertir en cuenta
page-convert-text = Todo lo que tiene aquí se conserva. A partir de ahora iniciará sesión con esta dirección y contraseña.
page-verified = Confirmada
page-unverified = Sin confirmar
page-unverified-title = Confirme su dirección
page-unverified-text = Hemos enviado un correo a { $email }. Abra el enlace que contiene para confirmar que la dirección es suya.
page-unverified-button = Enviar el enlace de nuevo
page-picture-change = Cambiar la imagen
page-picture-title = Su imagen
page-picture-now = Su imagen actual
page-picture-text = Un archivo JPEG, PNG, GIF o WebP de { $number } MB como máximo. Se guarda el cuadrado del centro, sin lugar ni fecha de la toma.
page-picture-file = Archivo
page-picture-button = Guardar la imagen
page-picture-remove = Quitar la imagen
page-language-title = Idioma
page-language-text = Para las páginas y los correos que causan, dondequiera que inicie sesión.
page-language-browser = El de su navegador
page-email-title = Cambiar su dirección de correo
page-email-text = Su dirección es { $email }. Enviamos un enlace a la nueva; nada cambia hasta que lo abra.
page-email-new = Dirección de correo nueva
page-email-button = Enviar el enlace
page-delete = Eliminar
page-delete-title = Eliminar su cuenta
page-delete-short = Con todo lo que le pertenece. No se puede deshacer.
page-delete-text = Su cuenta se elimina enseguida, con su nombre, su imagen, sus segundos factores y todas las sesiones. Nadie puede recuperarla.
page-delete-sure = Sí, eliminar mi cuenta para siempre.

## Seguridad

page-security-text = Lo que hay entre su cuenta y todos los demás.
page-two-factor = Verificación en dos pasos
page-ways-in = Formas de iniciar sesión
page-connected-since = Conectado desde el
page-not-connected = Sin conectar
page-connect = Conectar
page-connect-title = ¿Conectar { $provider }?
page-connect-text = Podrá iniciar sesión también con { $provider }. Le avisaremos por correo de la conexión.
page-disconnect = Desconectar
page-disconnect-title = ¿Desconectar { $provider }?
page-disconnect-text = Ya no podrá iniciar sesión con { $provider } y se cerrará la sesión en sus demás dispositivos.
page-password-title = Su contraseña
page-password-text = Se cerrará la sesión en sus demás dispositivos. Le diremos por correo que su contraseña ha cambiado.
page-password-old = Contraseña actual
page-password-new = Contraseña nueva
page-password-is-set = Establecida
page-password-is-none = Todavía no tiene.
page-preferred = Se pide primero
page-preferred-title = Se pide primero
page-preferred-text = ¿Qué quiere que se le pida primero al iniciar sesión?
page-email-factor = Códigos por correo
page-email-factor-text = Después de su contraseña enviamos un código a su dirección de correo.
page-email-factor-on = Activar los códigos por correo
page-email-factor-on-text = Desde entonces enviaremos un código a { $email } cada vez que inicie sesión. Probémoslo ahora. Se cerrará la sesión en sus demás dispositivos.
page-email-factor-off = Desactivar los códigos por correo
page-email-factor-off-text = Desde entonces, al iniciar sesión solo se le pedirá su aplicación de autenticación.
page-email-factor-only = Es su único segundo paso y no se puede desactivar. Configure primero una aplicación de autenticación; entonces podrá.
page-code-send = Enviarme un código
page-code-sent = Hemos enviado un código a { $email }.
page-app-factor = Aplicación de autenticación
page-app-factor-text = Una aplicación de su teléfono muestra un código nuevo cada medio minuto. Funciona sin red.
page-app-factor-on = Configurar una aplicación de autenticación
page-app-factor-off = Desactivar su aplicación de autenticación
page-app-factor-off-text = Desde entonces, al iniciar sesión solo se le pedirán códigos por correo. Sus códigos de recuperación dejarán de valer.
page-app-factor-only = Es su único segundo paso y no se puede desactivar. Active primero los códigos por correo; entonces podrá.
page-app-scan = Escanee esta imagen
page-app-scan-text = Abra su aplicación de autenticación, añada una cuenta y apunte la cámara aquí.
page-app-qr = La clave para su aplicación de autenticación como código QR
page-app-by-hand = ¿Sin cámara? Escriba esta clave:
page-app-open = Abrir la aplicación en este dispositivo
page-app-keep = Guarde sus códigos de recuperación
page-app-confirm = Introduzca el código de la aplicación
page-app-confirm-text = Con él queda activada la aplicación. Se cerrará la sesión en todos sus dispositivos y la iniciará con la aplicación.
page-recovery-codes = Códigos de recuperación
page-recovery-codes-text = Le dejan entrar si pierde su aplicación. Cada uno sirve una vez.
page-recovery-codes-new = Crear códigos nuevos
page-recovery-codes-renew = Los códigos nuevos sustituyen a los anteriores, que dejan de valer enseguida. Se muestran aquí una sola vez.
page-recovery-codes-keep = Cada uno de estos códigos le deja entrar una vez si pierde su aplicación. Solo se muestran ahora: guárdelos en un lugar seguro, no en su teléfono.
page-recovery-codes-kept = Ya los he guardado

## Dispositivos y actividad

page-sessions-text = Dónde tiene la sesión abierta ahora. Cierre lo que no reconozca.
page-this-device = Este dispositivo
page-session-active = Última actividad
page-session-end = Cerrar
page-sessions-end = Cerrar sesión en todas partes
page-activity-text = Lo que ha pasado con su cuenta, lo más reciente primero.
page-activity-none = Nada todavía.
page-activity-refused = Fallido
page-activity-register = Registro
page-activity-verify-email = Dirección confirmada
page-activity-first-factor = Contraseña introducida
page-activity-login = Inicio de sesión
page-activity-step-up = Confirmación de que es usted
page-activity-logout = Cierre de sesión
page-activity-end-session = Dispositivo desconectado
page-activity-end-all-sessions = Cierre de sesión en todas partes
page-activity-reuse-refresh-token = Sesión sospechosa terminada
page-activity-enable-second-factor = Segundo paso activado
page-activity-disable-second-factor = Segundo paso desactivado
page-activity-prefer-second-factor = Cambio del segundo paso que se pide primero
page-activity-renew-recovery-codes = Códigos de recuperación nuevos
page-activity-request-password-reset = Enlace para una contraseña nueva pedido
page-activity-reset-password = Contraseña nueva establecida con un enlace
page-activity-change-password = Contraseña cambiada
page-activity-add-password = Contraseña establecida
page-activity-request-email-change = Otra dirección solicitada
page-activity-change-email = Dirección cambiada
page-activity-change-profile = Nombre cambiado
page-activity-change-avatar = Imagen cambiada
page-activity-connect-provider = Proveedor conectado
page-activity-disconnect-provider = Proveedor desconectado
page-activity-delete-account = Cuenta eliminada
page-activity-create-guest = Llegada como invitado
page-activity-convert-guest = El invitado se convirtió en cuenta
page-activity-grant-admin = Nombrado administrador
page-activity-revoke-admin = Ya no es administrador
page-activity-lock-account = Cuenta bloqueada
page-activity-unlock-account = Cuenta desbloqueada
page-activity-reset-second-factors = Segundos pasos eliminados por un administrador
page-activity-export-account = Datos de la cuenta exportados
page-activity-create-group = Grupo creado
page-activity-change-group = Grupo cambiado
page-activity-delete-group = Grupo eliminado
page-activity-add-member = Añadido a un grupo
page-activity-remove-member = Quitado de un grupo
page-activity-rotate-keys = Claves del servidor sustituidas
page-activity-send-mail = No se pudo enviar un correo

## Lo que se dice cuando algo no es posible

error-other = Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de un momento.
error-email = Introduzca una dirección de correo, por ejemplo nombre@example.com.
error-name = Introduzca un nombre de 1 a 100 caracteres.
error-code = Un código tiene seis cifras.
error-password-short = { $number ->
    [one] Esta contraseña es demasiado corta. Use al menos un carácter.
   *[other] Esta contraseña es demasiado corta. Use al menos { $number } caracteres.
}
error-password-long = Esta contraseña es demasiado larga. Use como máximo { $number } bytes.
error-password-common = Es una de las contraseñas más comunes. Elija otra.
error-password-known = No use su nombre, su dirección ni el nombre de esta aplicación.
error-password-weak = Esta contraseña es fácil de adivinar. Use varias palabras poco comunes o una frase más larga.
error-password-classes = Use minúsculas, mayúsculas, cifras y símbolos.
error-password-leaked = Esta contraseña se filtró de otro servicio. Elija otra.
error-invalid-credentials = La dirección de correo o la contraseña no es correcta.
error-missing-password-parameter = Introduzca su contraseña.
error-wrong-two-factor-code = El código no es correcto. Por ahora no le quedan intentos.
error-wrong-code-left = { $left ->
    [0] El código no es correcto y ya no vale. Pida uno nuevo.
    [one] El código no es correcto. Le queda un intento.
   *[other] El código no es correcto. Le quedan { $left } intentos.
}
error-two-factor-code-expired = Este código ya no vale. Pida uno nuevo.
error-wrong-totp-recovery-code = El código de recuperación no es correcto o ya se usó. Por ahora no le quedan intentos.
error-wrong-recovery-code-left = { $left ->
    [one] El código de recuperación no es correcto o ya se usó. Le queda un intento.
   *[other] El código de recuperación no es correcto o ya se usó. Le quedan { $left } intentos.
}
error-too-many-attempts = { $minutes ->
    [one] Demasiados intentos fallidos. Espere un minuto.
   *[other] Demasiados intentos fallidos. Espere { $minutes } minutos.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Demasiados intentos fallidos desde su red. Espere un minuto.
   *[other] Demasiados intentos fallidos desde su red. Espere { $minutes } minutos.
}
error-ip-rate-limit-exceeded = Demasiadas peticiones desde su red. Espere un momento.
error-user-rate-limit-exceeded = Demasiadas peticiones. Espere un momento.
error-email-cooldown-active = { $seconds ->
    [one] Se acaba de enviar un correo. Puede pedir otro dentro de un segundo.
   *[other] Se acaba de enviar un correo. Puede pedir otro dentro de { $seconds } segundos.
}
error-email-send-failure = No se ha podido enviar el correo. Inténtelo de nuevo dentro de un momento.
error-email-disabled = Este servidor no envía correos por ahora.
error-registration-disabled = Nadie puede registrarse aquí por sí mismo. Pida una cuenta al operador.
error-guests-disabled = Aquí no hay invitados. Regístrese o inicie sesión.
error-origin-not-allowed = Este formulario se envió desde otro sitio. Abra la página de nuevo e inténtelo otra vez.
error-resource-not-found = No hay ninguna página en esta dirección. Puede haberse movido, o el enlace llegó cortado.
error-server-overloaded = Hay demasiado que hacer en este momento. Inténtelo de nuevo dentro de unos segundos.
error-database-failure = No se ha cambiado nada, porque nuestra base de datos no respondió. Inténtelo de nuevo dentro de un momento.
error-conflict = Alguien cambió lo mismo al mismo tiempo. Inténtelo de nuevo.
error-session-expired = Su sesión ha terminado. Inicie sesión de nuevo.
error-step-up-token-creation-forbidden = Esto pertenece a otra sesión. Empiece de nuevo.
error-picture = Elija un archivo JPEG, PNG, GIF o WebP que no esté dañado ni sea demasiado grande.
error-payload-too-large = Es demasiado grande.
error-old-password = Esa no es su contraseña actual.
error-sure = Marque primero la casilla.
error-email-taken = Otra cuenta tiene esta dirección. Elija otra.
error-guest-email-taken = Esta dirección ya tiene una cuenta. Inicie sesión con ella o elija otra dirección.
error-cannot-disable-only-two-factor-method = Es su único segundo paso. Configure otro primero.
error-two-factor-method-disabled = Este segundo paso está desactivado.
error-cannot-disconnect-last-provider = Es su única forma de iniciar sesión. Establezca antes una contraseña.
error-provider-not-found = Su cuenta no está conectada a este proveedor.
error-no-password-provider = Su cuenta no tiene contraseña. Establezca una primero.
error-at-least-one-admin-required = Es usted el único administrador. Nombre antes a otra persona.
error-post-commit-side-effect-failure = Su cambio está guardado, pero algo que debía seguir ha fallado. No lo repita.

## De vuelta de un proveedor

page-oauth2-error-title = No ha funcionado
page-oauth2-error-again = Volver al principio
page-oauth2-error-authentication-failed = El inicio de sesión se canceló o se rechazó, y no se cambió nada. Inténtelo de nuevo o inicie sesión de otra manera.
page-oauth2-error-state-parameter-missing = El regreso estaba incompleto: falta una parte de la dirección. Empiece de nuevo.
page-oauth2-error-state-expired = Ha estado fuera más de diez minutos. Empiece de nuevo.
page-oauth2-error-invalid-state = Este inicio de sesión se empezó en otro navegador o ya se utilizó. Empiece de nuevo y no cambie de navegador.
page-oauth2-error-user-already-authenticated = Ya ha iniciado sesión. Para entrar con otra cuenta, cierre la sesión primero.
page-oauth2-error-email-already-registered = Ya existe una cuenta con esta dirección de correo. Le hemos enviado un mensaje que explica cómo iniciar sesión. Después podrá conectar el proveedor en sus ajustes.
page-oauth2-error-session-token-missing = El inicio de sesión no se empezó en nuestra página. Abra nuestra página y empiece desde allí.
page-oauth2-error-session-token-expired = La página estuvo abierta demasiado tiempo. Ábrala de nuevo y empiece desde allí.
page-oauth2-error-invalid-session-token = El inicio de sesión no se empezó correctamente. Abra nuestra página de nuevo y empiece desde allí.
page-oauth2-error-sub-claim-missing = El proveedor no ha dicho quién es usted. Inicie sesión de otra manera y avise a quien gestiona esta aplicación.
page-oauth2-error-email-claim-missing = El proveedor no nos ha dado ninguna dirección de correo que usted haya confirmado. Confírmela allí, permítanos leerla e inténtelo de nuevo.
page-oauth2-error-provider-already-connected = Su cuenta ya está conectada con este proveedor. No hay nada que hacer.
page-oauth2-error-connected-to-another-principal = Su cuenta del proveedor pertenece aquí a otra cuenta. Inicie sesión con ella o desconéctela allí primero.
page-oauth2-error-connection-token-expired = La solicitud de conectar el proveedor es demasiado antigua. Hágala de nuevo en sus ajustes.
page-oauth2-error-invalid-connection-token = La solicitud de conectar el proveedor no es de esta cuenta y este dispositivo. Hágala de nuevo en sus ajustes.
page-oauth2-error-connection-token-provider-mismatch = Usted pidió conectar otro proveedor distinto de este. Hágalo de nuevo en sus ajustes.
page-oauth2-error-step-up-missing = Para conectar un proveedor, confirme primero que es usted. Después hágalo de nuevo en sus ajustes.
page-oauth2-error-step-up-token-expired = Hace demasiado tiempo que confirmó que es usted. Confírmelo de nuevo y conecte después el proveedor.
page-oauth2-error-invalid-step-up-token = Lo que confirmó que es usted pertenece a otra cuenta o dispositivo. Confírmelo de nuevo y conecte después el proveedor.
page-oauth2-error-access-token-missing = Ya no tiene la sesión iniciada. Inicie sesión e inténtelo de nuevo.
page-oauth2-error-invalid-access-token = Su sesión no es válida aquí. Inicie sesión de nuevo e inténtelo otra vez.
page-oauth2-error-access-token-expired = Su sesión ha terminado mientras tanto. Inicie sesión de nuevo e inténtelo otra vez.
page-oauth2-error-wrong-account-authenticated = Ha iniciado sesión en el proveedor con una cuenta distinta de la conectada aquí. Elija allí la correcta.
page-oauth2-error-server-error = Algo ha fallado por nuestra parte. Inténtelo de nuevo en un momento.
