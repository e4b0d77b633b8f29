### Lo que se dice a quienes administran, y a quien será el primero.

## En todas las páginas de la administración

admin-title = Administración
admin-users = Personas
admin-groups = Grupos
admin-audit = Registro
admin-keys = Claves
admin-mails = Correos
admin-health = Estado
admin-done = Hecho. Consta en el registro.
admin-none = No se ha encontrado nada.
admin-total = Encontrados: { $number }
admin-search = Buscar
admin-any = Cualquiera
admin-more = Más condiciones
admin-previous = Página anterior
admin-next = Página siguiente
admin-add = Añadir
admin-remove = Quitar
admin-refresh = Volver a mirar

## Personas

admin-who = Correo electrónico o identificador de la cuenta
admin-role = Papel
admin-role-guest = Invitado
admin-role-user = Usuario
admin-role-admin = Administrador
admin-group = Grupo
admin-way-in = Inicia sesión con
admin-order = Orden
admin-order-newest = Los más recientes primero
admin-order-oldest = Los más antiguos primero
admin-order-active = Los últimos activos primero
admin-order-name = Por nombre (hasta 1000 cuentas)
admin-created = Registro
admin-created-from = Registrado desde el
admin-created-until = Registrado antes del
admin-active = Última actividad
admin-active-from = Activo desde el
admin-active-until = Activo antes del
admin-locked = Bloqueada
admin-locked-since = Bloqueada desde
admin-id = Identificador de la cuenta
admin-none-of-it = Ninguno
admin-act-lock-title = Bloquear la cuenta
admin-act-lock-text = Se cierran al instante todas las sesiones de { $name }, que no podrá entrar hasta que usted desbloquee la cuenta.
admin-act-unlock-title = Desbloquear la cuenta
admin-act-unlock-text = { $name } podrá volver a iniciar sesión.
admin-act-reset-factors-title = Quitar los segundos pasos
admin-act-reset-factors-text = Para quien ha perdido los suyos: se cierran todas las sesiones de { $name }, que desde entonces entra sin segundo paso. Asegúrese antes de quién se lo pide.
admin-act-end-sessions-title = Cerrar sesión en todas partes
admin-act-end-sessions-text = Se cierra al instante la sesión de { $name } en todos sus dispositivos.
admin-act-grant-title = Nombrar administrador
admin-act-grant-text = { $name } podrá hacer todo lo que usted puede hacer aquí.
admin-act-revoke-title = Retirar el papel
admin-act-revoke-text = { $name } dejará de ser administrador.
admin-act-delete-title = Eliminar la cuenta
admin-act-delete-text = La cuenta de { $name } se elimina al instante, con todo lo que le pertenece. Nadie podrá recuperarla.

## Grupos

admin-groups-text = Un grupo figura en los tokens de sus miembros, para que las aplicaciones lo conozcan.
admin-group-new = Grupo nuevo
admin-group-key = Clave
admin-group-key-hint = Hasta 64 letras, cifras, puntos, guiones y guiones bajos. No cambia nunca.
admin-group-names = Nombres
admin-group-language = Idioma
admin-group-language-hint = Una etiqueta, como de o pt-BR.
admin-group-language-add = Añadir un idioma
admin-group-description = Descripción
admin-group-members = Miembros
admin-group-members-show = Mostrar los miembros
admin-group-member-add = Añadir un miembro
admin-group-delete-title = Eliminar el grupo
admin-group-delete-text = Sus miembros lo abandonan y por lo demás siguen siendo lo que son.

## El registro

admin-audit-text = Lo que ha ocurrido en este servidor, lo más reciente primero.
admin-audit-kind = Qué
admin-audit-outcome = Resultado
admin-audit-success = Hecho
admin-audit-failure = Fallido
admin-audit-denied = No permitido
admin-audit-about = Sobre
admin-audit-by = Por
admin-audit-after = Desde el
admin-audit-before = Antes del
admin-reason-wrong-credentials = Contraseña o dirección incorrecta
admin-reason-wrong-code = Código incorrecto
admin-reason-wrong-recovery-code = Código de recuperación incorrecto
page-activity-restore-backup = Copia de seguridad restaurada
page-activity-retry-mail = Correo que se volverá a enviar
page-activity-drop-mail = Correo descartado

## Claves

admin-keys-text = Con estas claves el servidor firma, sella y encuentra lo que guarda. Sustituirlas de vez en cuando limita el valor de una robada; con ello no se cierra la sesión de nadie.
admin-keys-signing = Firma de tokens
admin-keys-sealing = Sellado de lo guardado
admin-keys-blind-index = Búsqueda de direcciones
admin-keys-digest = Resúmenes de códigos y enlaces
admin-keys-since = En uso desde
admin-keys-ongoing = Sustituyéndose
admin-keys-progress = { $done } de { $total }
admin-keys-failed = La última sustitución ha fallado
admin-keys-rotate = Sustituir las claves
admin-keys-rotate-text = Todo lo guardado se sella de nuevo en segundo plano; mientras tanto el servidor funciona como siempre. Valores por renovar: { $number }

## Correos

admin-mails-text = Correos que aún no se han entregado. Se reintentan solos, a intervalos cada vez más largos.
admin-mails-pending = En espera
admin-mails-failed = Abandonado
admin-mail-tries = Intentos: { $number }
admin-mail-next = Próximo intento
admin-mail-retry = Intentar ahora
admin-mail-drop = Descartar

## Estado

admin-health-text = Si funcionan las partes del servidor.
admin-health-database = Base de datos
admin-health-cache = Caché
admin-health-up = Responde
admin-health-down = No responde
admin-health-version = Versión
admin-health-mail-off = Los correos están desactivados.

## El primer administrador

page-first-admin-title = El primer administrador
page-first-admin-text = Este servidor aún no tiene cuentas. Con la primera lo administrará usted.
page-first-admin-button = Crear la cuenta
page-first-admin-void = Este enlace ya no vale. Se ha usado, ha caducado o el servidor se ha reiniciado: en ese caso su terminal muestra otro.
admin-welcome = ¡Le damos la bienvenida! Ahora administra este servidor. Proteja su cuenta con un segundo paso, en «Seguridad» de su cuenta.

## Lo que no se puede

error-role-required = Solo los administradores pueden abrir esta página.
error-invalid-request = Algo de esto no se puede aceptar. Revise lo que ha escrito.
error-user-not-found = Esta cuenta no existe, o ya no.
error-database-entity-not-found = Esto ya no existe.
error-group-key = Esto no puede ser una clave.
error-group-key-exists = Ya hay un grupo con esta clave.
error-invalid-group-translation = Escriba una etiqueta de idioma, un nombre de 1 a 100 caracteres y una descripción de 1000 caracteres como máximo. Un nombre tiene que estar en el idioma predeterminado.
error-secret-rotation-ongoing = Las claves ya se están sustituyendo.
error-admin-who = Escriba una dirección de correo o el identificador de una cuenta.
