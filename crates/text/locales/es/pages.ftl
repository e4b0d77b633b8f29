### Lo que dicen las páginas.

## Elegir una contraseña nueva

page-password-reset-title = Elija una contraseña nueva
page-password-reset-text = Después se cerrará la sesión en todos sus dispositivos. Sus segundos factores siguen igual.
page-password-reset-field = Contraseña nueva
page-password-reset-button = Guardar la contraseña nueva
page-password-reset-unasked = ¿No lo ha pedido usted? Cierre esta página: no ocurrirá nada.
page-password-reset-unfit = Esta contraseña no se puede usar. Elija una más larga y difícil de adivinar, sin su nombre ni su dirección.
page-password-reset-busy = Demasiados intentos. Espere unos minutos y vuelva a intentarlo.
page-password-reset-done-title = Su contraseña nueva está guardada
page-password-reset-done = Inicie sesión con ella. Se ha cerrado la sesión en todos sus dispositivos.
page-password-reset-expired-title = El enlace es demasiado antiguo
page-password-reset-expired = Su plazo ha pasado y no se ha cambiado nada. Pida uno nuevo.
page-password-reset-invalid-title = El enlace ya no es válido
page-password-reset-invalid = Se usó, lo sustituyó uno más reciente o llegó cortado. Abra el correo más reciente o pida un enlace nuevo.
