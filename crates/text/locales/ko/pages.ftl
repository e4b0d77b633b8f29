### 페이지에 쓰이는 말. `page-…`는 페이지에 나오고, `error-…`는 할 수 없는 까닭을 말하며 그 코드의 이름을 딴다.

## 모든 페이지에

page-skip = 본문으로 이동
page-pages = 페이지
page-language = 언어:
page-mailbox = 메일함
page-email = 이메일 주소
page-password = 비밀번호
page-password-hint = { $number }자 이상이며 추측하기 어려워야 합니다. 여러 단어를 이어 쓰면 좋습니다.
page-name = 이름
page-code = 여섯 자리 코드
page-recovery-code = 복구 코드
page-continue = 계속
page-cancel = 취소
page-back-to-login = 로그인으로 돌아가기
page-to-account = 내 계정으로
page-mail-missing = 메일이 아직 오지 않았나요? 1분 정도 걸릴 수 있습니다. 스팸 메일함도 확인해 주세요.
page-open-mailbox = 개발용 메일함 열기
page-show-password = 표시
page-hide-password = 숨기기

## 시작 페이지

page-start-title = 문이 열려 있습니다
page-start-text = { $app }에서 계정을 관리하세요. 로그인하고, 2단계 인증으로 보호하고, 로그인한 곳을 확인할 수 있습니다.
page-start-api = API
page-start-api-text = 개발자용: 할 수 있는 일을 읽어 보고 브라우저에서 모든 요청을 시험해 보세요.
page-start-mailbox = 개발용 메일함
page-start-mailbox-text = 메일 서버가 설정되지 않았습니다. 발송될 코드와 링크가 여기에 보관됩니다.

## API

page-docs-script = 이 페이지에는 JavaScript가 필요합니다.
page-docs-json = 표시되는 문서를 JSON으로 열기

## 개발용 메일함

page-mailbox-text = 메일 서버가 설정되지 않아 메일이 여기에 보관되고 발송되지 않습니다. 이 페이지는 이 컴퓨터에서만 열 수 있습니다.
page-mailbox-recipient = 받는 사람
page-mailbox-only = 이 주소의 메일만…
page-mailbox-refresh = 새로 고침
page-mailbox-code = 코드
page-mailbox-whole = 메일 전체
page-mailbox-as-text = 텍스트로
page-mailbox-as-page = 페이지로
page-mailbox-none = 아직 메일이 없습니다
page-mailbox-none-text = 링크, 코드, 보안 알림이 생기는 즉시 여기에 표시됩니다. 예를 들어 계정을 만들어 보세요.
page-mailbox-none-to = { $email } 주소로 온 메일이 없습니다
page-mailbox-all = 모든 메일 보기

## 로그인

page-login-title = 로그인
page-login-button = 로그인
page-login-forgotten = 비밀번호를 잊으셨나요?
page-login-new = 처음이신가요?
page-login-register = 계정 만들기
page-login-guest = 게스트로 계속하기
page-login-signed-out = 로그아웃되었습니다.
page-login-too-late = 시간이 너무 오래 걸렸거나 다른 곳에서 완료되었습니다. 다시 로그인해 주세요.
page-login-password-set = 새 비밀번호가 설정되었습니다. 새 비밀번호로 로그인해 주세요.
page-login-app-on = 인증 앱이 켜졌고 모든 기기에서 로그아웃되었습니다. 이제 인증 앱으로 로그인해 주세요.
page-login-deleted = 계정이 삭제되었습니다. 안녕히 가세요!
page-or = 또는
page-provider-continue = { $provider }(으)로 계속하기

## 가입

page-register-title = 계정 만들기
page-register-button = 계정 만들기
page-register-known = 이미 계정이 있으신가요?
page-registered-title = 메일함을 확인해 주세요
page-registered-text = 메일을 보내 드렸습니다. 본인의 주소임을 확인할 수 있도록 메일의 링크를 열고 로그인해 주세요.
page-registered-button = 로그인

## 게스트

page-guest-title = 게스트로 계속하기
page-guest-text = 이름만 있으면 됩니다. 나중에 정식 계정으로 바꿀 수 있습니다.
page-guest-button = 계속

## 두 번째 단계

page-two-factor-title = 한 단계 남았습니다
page-two-factor-email = 이메일 주소로 코드를 보내 드렸습니다. 여기에 입력해 주세요.
page-two-factor-totp = 인증 앱에 지금 표시된 코드를 입력해 주세요.
page-two-factor-recovery = 앱을 설정할 때 보관한 복구 코드 중 하나를 입력해 주세요. 각 코드는 한 번만 사용할 수 있습니다.
page-code-again = 새 코드 보내기
page-code-again-in = { $seconds }초 후 새 코드
page-use-app = 인증 앱 사용
page-use-email = 이메일로 코드 받기
page-use-recovery-code = 복구 코드 사용

## 본인 확인

page-confirm-title = 본인이신가요?
page-confirm-text = 중요한 내용을 변경하려고 합니다. 먼저 비밀번호를 입력해 주세요.
page-confirm-provider = 중요한 내용을 변경하려고 합니다. 먼저 본인임을 확인하기 위해 계정이 있는 곳에서 다시 로그인해 주세요.
page-confirm-nowhere = 계정이 로그인에 사용하는 제공업체를 여기서 더 이상 이용할 수 없습니다. 이 애플리케이션의 운영자에게 문의해 주세요.
page-renew-title = 잠시만 기다려 주세요
page-renew-text = 세션을 이어 가고 있습니다.
page-passage-leave = { $provider }(으)로 이동합니다.
page-passage-back = 다음 페이지로 이동합니다.

## 잊은 비밀번호

page-forgotten-title = 비밀번호를 잊으셨나요?
page-forgotten-text = 이메일 주소를 알려 주세요. 새 비밀번호를 설정할 수 있는 링크를 보내 드립니다.
page-forgotten-button = 링크 보내기
page-forgotten-sent-title = 메일함을 확인해 주세요
page-forgotten-sent = { $email } 주소로 메일을 보내 드렸습니다. 메일의 링크는 30분 동안 유효합니다.
page-forgotten-again = 새 링크 요청

## 새 비밀번호 설정

page-password-reset-title = 새 비밀번호 설정
page-password-reset-text = 설정하면 모든 기기에서 로그아웃됩니다. 2단계 인증 설정은 그대로 유지됩니다.
page-password-reset-field = 새 비밀번호
page-password-reset-button = 새 비밀번호 저장
page-password-reset-unasked = 요청하지 않으셨나요? 이 페이지를 닫으시면 아무 일도 일어나지 않습니다.
page-password-reset-done-title = 새 비밀번호가 설정되었습니다
page-password-reset-done = 새 비밀번호로 로그인해 주세요. 모든 기기에서 로그아웃되었습니다.
page-password-reset-expired-title = 링크가 너무 오래되었습니다
page-password-reset-expired = 유효 시간이 지났으며 아무것도 변경되지 않았습니다. 새 링크를 요청해 주세요.
page-password-reset-invalid-title = 더 이상 유효하지 않은 링크입니다
page-password-reset-invalid = 이미 사용되었거나, 새 링크로 대체되었거나, 중간에 잘렸습니다. 가장 최근 메일을 열거나 새 링크를 요청해 주세요.

## 주소 확인

page-verification-title = 본인의 이메일 주소인가요?
page-verification-text = 메일을 받은 주소가 본인의 것임을 확인해 주세요.
page-verification-button = 주소 확인
page-verification-unasked = { $app }에 가입하지 않으셨나요? 이 페이지를 닫으시면 아무 일도 일어나지 않습니다.
page-verification-done-title = 주소가 확인되었습니다
page-verification-done = 감사합니다. 이 페이지를 닫거나 내 계정으로 이동하실 수 있습니다.
page-verification-already-title = 이미 확인된 주소입니다
page-verification-already = 더 하실 일이 없습니다. 이 페이지를 닫으셔도 됩니다.
page-verification-taken-title = 다른 계정에서 사용 중인 주소입니다
page-verification-taken = 링크를 사용하시기 전에 다른 사람이 이 주소를 등록했습니다. 계정은 그대로입니다. 다른 주소를 선택해 주세요.
page-verification-expired-title = 링크가 너무 오래되었습니다
page-verification-expired = 링크는 하루 동안 사용할 수 있습니다. 로그인하여 새 링크를 요청해 주세요.
page-verification-invalid-title = 더 이상 유효하지 않은 링크입니다
page-verification-invalid = 이미 사용되었거나, 새 링크로 대체되었거나, 중간에 잘렸습니다. 가장 최근 메일을 열거나, 로그인하여 새 링크를 요청해 주세요.

## 페이지를 표시할 수 없을 때

page-trouble-missing = 여기에는 아무것도 없습니다
page-trouble-busy = 잠시만 기다려 주세요
page-trouble-refused = 할 수 없는 작업입니다
page-trouble-failed = 문제가 발생했습니다
page-trouble-request = 문제가 계속되면 고객 지원에 이 번호를 알려 주세요: { $id }
page-trouble-home = 시작 페이지로

## 내 계정

page-account = 계정
page-profile = 프로필
page-security = 보안
page-sessions = 기기
page-activity = 활동
page-logout = 로그아웃
page-save = 저장
page-change = 변경
page-set = 설정
page-on = 켜짐
page-off = 꺼짐
page-turn-on = 켜기
page-turn-off = 끄기
page-set-up = 설정하기
page-copy = 복사
page-copied = 복사됨
page-download = 다운로드
page-print = 인쇄
page-newer = 최신 항목
page-older = 이전 항목
page-device-unknown = 알 수 없는 기기

## 방금 한 일

page-notice-saved = 저장되었습니다.
page-notice-picture = 사진이 변경되었습니다.
page-notice-mailed = 새 링크를 보내 드렸습니다. 메일함을 확인해 주세요.
page-notice-email-asked = 새 주소로 링크를 보내 드렸습니다. 링크를 열면 주소가 변경됩니다.
page-notice-password-set = 새 비밀번호가 설정되었습니다. 다른 기기에서 로그아웃되었습니다.
page-notice-email-on = 이메일 코드가 켜졌습니다. 다른 기기에서 로그아웃되었습니다.
page-notice-email-off = 이메일 코드가 꺼졌습니다.
page-notice-app-off = 인증 앱이 꺼졌으며 복구 코드는 더 이상 유효하지 않습니다.
page-notice-preferred = 이제부터 이 방법을 먼저 요청합니다.
page-notice-connected = 연결되었습니다. 이제 이 방법으로도 로그인할 수 있습니다.
page-notice-disconnected = 연결이 해제되었습니다. 다른 기기에서 로그아웃되었습니다.
page-notice-session-ended = 해당 기기에서 로그아웃되었습니다.
page-notice-recovered = 로그인되었습니다. 앱을 잃어버리셨다면 지금 끄고 다른 앱을 설정해 주세요.
page-notice-converted = 환영합니다! 주소를 확인할 수 있는 링크를 보내 드렸습니다.

## 내 프로필

page-guest-you = 게스트로 이용 중입니다
page-guest-you-text = 세션이 끝나면 여기서 하신 일이 사라집니다. 주소와 비밀번호를 등록하면 보관할 수 있습니다.
page-convert-title = 계정으로 만들기
page-convert-text = 여기에 있는 모든 것이 그대로 유지됩니다. 이제부터 이 주소와 비밀번호로 로그인합니다.
page-verified = 확인됨
page-unverified = 확인되지 않음
page-unverified-title = 주소를 확인해 주세요
page-unverified-text = { $email } 주소로 메일을 보내 드렸습니다. 본인의 주소임을 확인할 수 있도록 메일의 링크를 열어 주세요.
page-unverified-button = 링크 다시 보내기
page-picture-change = 사진 변경
page-picture-title = 내 사진
page-picture-now = 현재 사진
page-picture-text = { $number }MB 이하의 JPEG, PNG, GIF 또는 WebP 파일. 가운데 정사각형만 저장하며 촬영 장소와 시간은 남기지 않습니다.
page-picture-file = 파일
page-picture-button = 사진 저장
page-picture-remove = 사진 삭제
page-language-title = 언어
page-language-text = 어디서 로그인하시든 페이지와 그로 인해 발송되는 메일에 사용됩니다.
page-language-browser = 브라우저 설정에 따름
page-email-title = 이메일 주소 변경
page-email-text = 현재 주소는 { $email }입니다. 새 주소로 링크를 보내 드리며, 링크를 여실 때까지 아무것도 변경되지 않습니다.
page-email-new = 새 이메일 주소
page-email-button = 링크 보내기
page-delete = 삭제
page-delete-title = 계정 삭제
page-delete-short = 계정에 속한 모든 것이 함께 삭제됩니다. 되돌릴 수 없습니다.
page-delete-text = 이름, 사진, 2단계 인증 설정, 모든 세션과 함께 계정이 즉시 삭제됩니다. 누구도 복구할 수 없습니다.
page-delete-sure = 네, 제 계정을 영구적으로 삭제합니다.

## 보안

page-security-text = 내 계정을 다른 사람들로부터 지켜 주는 것들입니다.
page-two-factor = 2단계 인증
page-ways-in = 로그인 방법
page-connected-since = 연결 날짜
page-not-connected = 연결되지 않음
page-connect = 연결
page-connect-title = { $provider }에 연결할까요?
page-connect-text = 연결하면 { $provider } 계정으로도 로그인할 수 있습니다. 연결되었음을 이메일로 알려 드립니다.
page-disconnect = 연결 해제
page-disconnect-title = { $provider } 연결을 해제할까요?
page-disconnect-text = 해제하면 { $provider } 계정으로 로그인할 수 없으며 다른 기기에서 로그아웃됩니다.
page-password-title = 내 비밀번호
page-password-text = 변경하면 다른 기기에서 로그아웃됩니다. 비밀번호가 변경되었음을 이메일로 알려 드립니다.
page-password-old = 현재 비밀번호
page-password-new = 새 비밀번호
page-password-is-set = 설정됨
page-password-is-none = 아직 비밀번호가 없습니다.
page-preferred = 먼저 요청
page-preferred-title = 먼저 요청할 방법
page-preferred-text = 로그인할 때 어떤 방법을 먼저 요청할까요?
page-email-factor = 이메일 코드
page-email-factor-text = 비밀번호를 입력하면 이메일 주소로 코드를 보내 드립니다.
page-email-factor-on = 이메일 코드 켜기
page-email-factor-on-text = 이제부터 로그인할 때마다 { $email } 주소로 코드를 보내 드립니다. 지금 시험해 보세요. 그 후 다른 기기에서 로그아웃됩니다.
page-email-factor-off = 이메일 코드 끄기
page-email-factor-off-text = 이제부터 로그인할 때 인증 앱만 요청합니다.
page-email-factor-only = 유일한 두 번째 단계이므로 끌 수 없습니다. 먼저 인증 앱을 설정하면 끌 수 있습니다.
page-code-send = 코드 보내기
page-code-sent = { $email } 주소로 코드를 보내 드렸습니다.
page-app-factor = 인증 앱
page-app-factor-text = 휴대전화의 앱이 30초마다 새 코드를 표시합니다. 네트워크 없이도 작동합니다.
page-app-factor-on = 인증 앱 설정
page-app-factor-off = 인증 앱 끄기
page-app-factor-off-text = 이제부터 로그인할 때 이메일 코드만 요청합니다. 복구 코드는 더 이상 유효하지 않게 됩니다.
page-app-factor-only = 유일한 두 번째 단계이므로 끌 수 없습니다. 먼저 이메일 코드를 켜면 끌 수 있습니다.
page-app-scan = 이 그림을 스캔하세요
page-app-scan-text = 인증 앱을 열고 계정을 추가한 뒤 카메라를 여기로 향해 주세요.
page-app-qr = 인증 앱용 키가 담긴 QR 코드
page-app-by-hand = 카메라가 없으신가요? 이 키를 입력하세요:
page-app-open = 이 기기에서 앱 열기
page-app-keep = 복구 코드를 보관해 주세요
page-app-confirm = 앱의 코드 입력
page-app-confirm-text = 입력하면 앱이 켜집니다. 그 후 모든 기기에서 로그아웃되며 앱으로 로그인하게 됩니다.
page-recovery-codes = 복구 코드
page-recovery-codes-text = 앱을 잃어버렸을 때 로그인할 수 있게 해 줍니다. 각 코드는 한 번만 사용할 수 있습니다.
page-recovery-codes-new = 새 코드 만들기
page-recovery-codes-renew = 새 코드가 이전 코드를 대신하며 이전 코드는 즉시 무효가 됩니다. 여기에 한 번만 표시됩니다.
page-recovery-codes-keep = 앱을 잃어버렸을 때 각 코드로 한 번씩 로그인할 수 있습니다. 지금만 표시되니 휴대전화가 아닌 안전한 곳에 보관해 주세요.
page-recovery-codes-kept = 보관했습니다

## 기기와 활동

page-sessions-text = 지금 로그인되어 있는 곳입니다. 모르는 기기는 로그아웃해 주세요.
page-this-device = 이 기기
page-session-active = 최근 활동
page-session-end = 로그아웃
page-sessions-end = 모든 곳에서 로그아웃
page-activity-text = 내 계정에서 있었던 일을 최신순으로 보여 줍니다.
page-activity-none = 아직 없습니다.
page-activity-refused = 실패
page-activity-register = 가입
page-activity-verify-email = 주소 확인
page-activity-first-factor = 비밀번호 입력
page-activity-login = 로그인
page-activity-step-up = 본인 확인
page-activity-logout = 로그아웃
page-activity-end-session = 기기 로그아웃
page-activity-end-all-sessions = 모든 곳에서 로그아웃
page-activity-reuse-refresh-token = 의심스러운 세션 종료
page-activity-enable-second-factor = 두 번째 단계 켜짐
page-activity-disable-second-factor = 두 번째 단계 꺼짐
page-activity-prefer-second-factor = 먼저 요청할 두 번째 단계 변경
page-activity-renew-recovery-codes = 새 복구 코드
page-activity-request-password-reset = 새 비밀번호 링크 요청
page-activity-reset-password = 링크로 새 비밀번호 설정
page-activity-change-password = 비밀번호 변경
page-activity-add-password = 비밀번호 설정
page-activity-request-email-change = 주소 변경 요청
page-activity-change-email = 주소 변경
page-activity-change-profile = 이름 변경
page-activity-change-avatar = 사진 변경
page-activity-connect-provider = 로그인 서비스 연결
page-activity-disconnect-provider = 로그인 서비스 연결 해제
page-activity-delete-account = 계정 삭제
page-activity-create-guest = 게스트로 시작
page-activity-convert-guest = 게스트를 계정으로 전환
page-activity-grant-admin = 관리자로 지정
page-activity-revoke-admin = 관리자 해제
page-activity-lock-account = 계정 잠김
page-activity-unlock-account = 계정 잠금 해제
page-activity-reset-second-factors = 관리자가 두 번째 단계를 제거함
page-activity-export-account = 계정 데이터 내보내기
page-activity-create-group = 그룹 생성
page-activity-change-group = 그룹 변경
page-activity-delete-group = 그룹 삭제
page-activity-add-member = 그룹에 추가됨
page-activity-remove-member = 그룹에서 제외됨
page-activity-rotate-keys = 서버 키 교체
page-activity-send-mail = 메일을 보내지 못함

## 할 수 없는 일에 대한 말

error-other = 저희 쪽에서 문제가 발생했습니다. 잠시 후 다시 시도해 주세요.
error-email = name@example.com과 같은 이메일 주소를 하나 입력해 주세요.
error-name = 1자에서 100자 사이의 이름을 입력해 주세요.
error-code = 코드는 여섯 자리 숫자입니다.
error-password-short = 비밀번호가 너무 짧습니다. { $number }자 이상 사용해 주세요.
error-password-long = 비밀번호가 너무 깁니다. 최대 { $number }바이트까지 사용할 수 있습니다.
error-password-common = 가장 흔히 쓰이는 비밀번호 중 하나입니다. 다른 비밀번호를 선택해 주세요.
error-password-known = 이름, 주소 또는 이 애플리케이션의 이름이 아닌 비밀번호를 사용해 주세요.
error-password-weak = 추측하기 쉬운 비밀번호입니다. 흔하지 않은 단어 여러 개나 더 긴 문장을 사용해 주세요.
error-password-classes = 소문자, 대문자, 숫자, 기호를 사용해 주세요.
error-password-leaked = 다른 서비스에서 유출된 비밀번호입니다. 다른 비밀번호를 선택해 주세요.
error-invalid-credentials = 이메일 주소 또는 비밀번호가 올바르지 않습니다.
error-missing-password-parameter = 비밀번호를 입력해 주세요.
error-wrong-two-factor-code = 코드가 올바르지 않습니다. 지금은 더 이상 시도할 수 없습니다.
error-wrong-code-left = { $left ->
    [0] 코드가 올바르지 않으며 더 이상 유효하지 않습니다. 새 코드를 요청해 주세요.
   *[other] 코드가 올바르지 않습니다. { $left }번 더 시도할 수 있습니다.
}
error-two-factor-code-expired = 더 이상 유효하지 않은 코드입니다. 새 코드를 요청해 주세요.
error-wrong-totp-recovery-code = 복구 코드가 올바르지 않거나 이미 사용되었습니다. 지금은 더 이상 시도할 수 없습니다.
error-wrong-recovery-code-left = 복구 코드가 올바르지 않거나 이미 사용되었습니다. { $left }번 더 시도할 수 있습니다.
error-too-many-attempts = 잘못된 시도가 너무 많습니다. { $minutes }분 기다려 주세요.
error-ip-login-rate-limit-exceeded = 사용 중인 네트워크에서 잘못된 시도가 너무 많습니다. { $minutes }분 기다려 주세요.
error-ip-rate-limit-exceeded = 사용 중인 네트워크에서 요청이 너무 많습니다. 잠시 기다려 주세요.
error-user-rate-limit-exceeded = 요청이 너무 많습니다. 잠시 기다려 주세요.
error-email-cooldown-active = 방금 메일을 보내 드렸습니다. { $seconds }초 후에 다시 요청하실 수 있습니다.
error-email-send-failure = 메일을 보내지 못했습니다. 잠시 후 다시 시도해 주세요.
error-email-disabled = 이 서버는 현재 메일을 보내지 않습니다.
error-registration-disabled = 여기서는 직접 가입할 수 없습니다. 운영자에게 계정을 요청해 주세요.
error-guests-disabled = 여기서는 게스트로 이용할 수 없습니다. 가입하거나 로그인해 주세요.
error-origin-not-allowed = 다른 곳에서 보낸 양식입니다. 페이지를 새로 열고 다시 시도해 주세요.
error-resource-not-found = 이 주소에는 페이지가 없습니다. 옮겨졌거나 링크가 잘렸을 수 있습니다.
error-server-overloaded = 지금은 처리할 일이 너무 많습니다. 몇 초 후 다시 시도해 주세요.
error-database-failure = 데이터베이스가 응답하지 않아 아무것도 변경되지 않았습니다. 잠시 후 다시 시도해 주세요.
error-conflict = 다른 사람이 같은 내용을 동시에 변경했습니다. 다시 시도해 주세요.
error-session-expired = 세션이 종료되었습니다. 다시 로그인해 주세요.
error-step-up-token-creation-forbidden = 다른 세션에 속한 작업입니다. 처음부터 다시 시작해 주세요.
error-picture = 손상되지 않고 너무 크지 않은 JPEG, PNG, GIF 또는 WebP 파일을 선택해 주세요.
error-payload-too-large = 너무 큽니다.
error-old-password = 현재 비밀번호가 아닙니다.
error-sure = 먼저 확인란을 선택해 주세요.
error-email-taken = 다른 계정에서 사용 중인 주소입니다. 다른 주소를 선택해 주세요.
error-guest-email-taken = 이 주소로 만든 계정이 이미 있습니다. 그 계정으로 로그인하거나 다른 주소를 선택해 주세요.
error-cannot-disable-only-two-factor-method = 유일한 두 번째 단계입니다. 먼저 다른 방법을 설정해 주세요.
error-two-factor-method-disabled = 이 두 번째 단계는 꺼져 있습니다.
error-cannot-disconnect-last-provider = 유일한 로그인 방법입니다. 먼저 비밀번호를 설정해 주세요.
error-provider-not-found = 계정이 이 서비스와 연결되어 있지 않습니다.
error-no-password-provider = 계정에 비밀번호가 없습니다. 먼저 설정해 주세요.
error-at-least-one-admin-required = 다른 관리자가 없습니다. 먼저 다른 사람을 관리자로 지정해 주세요.
error-post-commit-side-effect-failure = 변경 내용은 저장되었지만 이어지는 작업이 실패했습니다. 다시 반복하지 마세요.

## 제공업체에서 돌아왔을 때

page-oauth2-error-title = 완료되지 않았습니다
page-oauth2-error-again = 처음으로 돌아가기
page-oauth2-error-authentication-failed = 로그인이 취소되었거나 거부되었으며 변경된 것은 없습니다. 다시 시도하거나 다른 방법으로 로그인해 주세요.
page-oauth2-error-state-parameter-missing = 돌아온 주소의 일부가 빠져 있습니다. 처음부터 다시 시작해 주세요.
page-oauth2-error-state-expired = 10분이 넘게 지났습니다. 처음부터 다시 시작해 주세요.
page-oauth2-error-invalid-state = 이 로그인은 다른 브라우저에서 시작되었거나 이미 사용되었습니다. 같은 브라우저에서 다시 시작해 주세요.
page-oauth2-error-user-already-authenticated = 이미 로그인되어 있습니다. 다른 계정으로 로그인하려면 먼저 로그아웃해 주세요.
page-oauth2-error-email-already-registered = 이 이메일 주소의 계정이 이미 있습니다. 로그인 방법을 그 주소로 보내 드렸습니다. 로그인한 뒤 설정에서 제공업체를 연결할 수 있습니다.
page-oauth2-error-session-token-missing = 로그인이 저희 페이지에서 시작되지 않았습니다. 페이지를 열고 거기서 시작해 주세요.
page-oauth2-error-session-token-expired = 페이지가 너무 오래 열려 있었습니다. 다시 열고 거기서 시작해 주세요.
page-oauth2-error-invalid-session-token = 로그인이 올바르게 시작되지 않았습니다. 페이지를 다시 열고 거기서 시작해 주세요.
page-oauth2-error-sub-claim-missing = 제공업체가 누구인지 알려 주지 않았습니다. 다른 방법으로 로그인하고 이 애플리케이션의 운영자에게 알려 주세요.
page-oauth2-error-email-claim-missing = 제공업체가 확인된 이메일 주소를 알려 주지 않았습니다. 그곳에서 주소를 확인하고 읽기를 허용한 뒤 다시 시도해 주세요.
page-oauth2-error-provider-already-connected = 계정이 이미 이 제공업체에 연결되어 있습니다. 하실 일은 없습니다.
page-oauth2-error-connected-to-another-principal = 제공업체의 계정이 여기서는 다른 계정에 속해 있습니다. 그 계정으로 로그인하거나 먼저 그곳에서 연결을 끊어 주세요.
page-oauth2-error-connection-token-expired = 제공업체 연결 요청이 너무 오래되었습니다. 설정에서 다시 요청해 주세요.
page-oauth2-error-invalid-connection-token = 제공업체 연결 요청이 이 계정과 기기의 것이 아닙니다. 설정에서 다시 요청해 주세요.
page-oauth2-error-connection-token-provider-mismatch = 연결하려던 제공업체가 이 제공업체가 아닙니다. 설정에서 다시 요청해 주세요.
page-oauth2-error-step-up-missing = 제공업체를 연결하려면 먼저 본인임을 확인해 주세요. 그런 다음 설정에서 다시 시도해 주세요.
page-oauth2-error-step-up-token-expired = 본인 확인 후 시간이 너무 많이 지났습니다. 다시 확인한 다음 제공업체를 연결해 주세요.
page-oauth2-error-invalid-step-up-token = 본인 확인이 다른 계정이나 기기의 것입니다. 다시 확인한 다음 제공업체를 연결해 주세요.
page-oauth2-error-access-token-missing = 더 이상 로그인되어 있지 않습니다. 로그인한 뒤 다시 시도해 주세요.
page-oauth2-error-invalid-access-token = 로그인이 여기서는 유효하지 않습니다. 다시 로그인한 뒤 시도해 주세요.
page-oauth2-error-access-token-expired = 그사이 로그인이 종료되었습니다. 다시 로그인한 뒤 시도해 주세요.
page-oauth2-error-wrong-account-authenticated = 제공업체에서 여기에 연결된 것과 다른 계정으로 로그인했습니다. 그곳에서 올바른 계정을 선택해 주세요.
page-oauth2-error-server-error = 저희 쪽에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.
