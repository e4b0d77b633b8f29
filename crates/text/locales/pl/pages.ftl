### Co mówią strony.

## Wybór nowego hasła

page-password-reset-title = Wybierz nowe hasło
page-password-reset-text = Potem wszystkie Twoje urządzenia zostaną wylogowane. Drugie składniki logowania pozostaną bez zmian.
page-password-reset-field = Nowe hasło
page-password-reset-button = Zapisz nowe hasło
page-password-reset-unasked = To nie Twoja prośba? Zamknij tę stronę: nic się nie stanie.
page-password-reset-unfit = Tego hasła nie można użyć. Wybierz dłuższe, trudne do odgadnięcia, bez Twojego imienia i adresu.
page-password-reset-busy = Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie.
page-password-reset-done-title = Nowe hasło jest ustawione
page-password-reset-done = Zaloguj się nim. Wszystkie Twoje urządzenia zostały wylogowane.
page-password-reset-expired-title = Link jest za stary
page-password-reset-expired = Jego czas minął i nic się nie zmieniło. Poproś o nowy.
page-password-reset-invalid-title = Link nie jest już ważny
page-password-reset-invalid = Został użyty, zastąpiony nowszym albo ucięty po drodze. Otwórz najnowszą wiadomość lub poproś o nowy link.
