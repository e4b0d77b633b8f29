### 메일의 문구. 제목과 미리보기는 잠금 화면에도 보이므로 코드나 링크를 담지 않는다.

## 모든 메일

mail-greeting = { $name } 님, 안녕하세요.
mail-greeting-nameless = 안녕하세요.
mail-footer = 이 메일은 회원님의 이메일 주소로 등록된 { $app } 계정에 관한 것입니다.
mail-footer-no-account = 누군가 { $app }에서 회원님의 이메일 주소를 입력했습니다. 이 주소로 등록된 계정은 없습니다.
mail-footer-help = 문의: { $email }
mail-link-fallback = 버튼이 작동하지 않으면 이 주소를 브라우저에 복사하세요:
mail-date = { $year }년 { $month } { $day }일 { $time } UTC
mail-month = { $month ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}

## 이메일로 받는 코드

mail-email-authentication-subject = { $app } 인증 코드
mail-email-authentication-preheader = 메일을 열어 요청하신 코드를 확인하세요.
mail-email-authentication-title = 인증 코드
mail-email-authentication-login = { $app } 로그인을 마치려면 이 코드를 입력하세요.
mail-email-authentication-step-up = { $app }에서 본인임을 확인하려면 이 코드를 입력하세요.
mail-email-authentication-manage = { $app } 계정의 2단계 인증을 변경하려면 이 코드를 입력하세요.
mail-code-validity = { $minutes ->
   *[other] 코드는 { $minutes }분 동안 유효하며 한 번만 사용할 수 있습니다.
}
mail-code-keep = 이 코드를 아무에게도 알려 주지 마세요. { $app }의 누구도 이 코드를 묻지 않습니다.
mail-code-unasked-login = 로그인을 시도하지 않으셨나요? 다른 사람이 비밀번호를 알고 있을 수 있습니다. 새 비밀번호를 설정하세요:
mail-code-unasked-session = 이 코드를 요청하지 않으셨나요? 다른 사람이 회원님의 계정에 로그인해 있을 수 있습니다. 보안 설정을 확인하세요:

## 주소 확인

mail-email-verification-subject = { $app } 이메일 주소를 확인해 주세요
mail-email-verification-preheader = 한 번만 클릭하면 계정이 준비됩니다.
mail-email-verification-title = 이메일 주소 확인
mail-email-verification-text = 이 이메일 주소가 본인의 것이며 { $app } 계정에 사용할 것인지 확인해 주세요.
mail-email-verification-button = 이메일 주소 확인
mail-email-verification-validity = { $hours ->
   *[other] 링크는 { $hours }시간 동안 유효하며 한 번만 사용할 수 있습니다.
}
mail-email-verification-unasked = 요청하지 않으셨다면 이 메일을 무시하세요. 확인하지 않으면 아무 일도 일어나지 않습니다.
mail-email-change-subject = { $app }의 새 이메일 주소를 확인해 주세요
mail-email-change-preheader = 한 번만 클릭하면 계정의 주소가 바뀝니다.
mail-email-change-title = 새 이메일 주소 확인
mail-email-change-text = 이 이메일 주소가 본인의 것이며 { $app } 계정의 새 주소로 사용할 것인지 확인해 주세요. 그때까지는 기존 주소가 유지됩니다.
mail-email-change-unasked = 요청하지 않으셨다면 이 메일을 무시하세요. 확인하지 않으면 아무것도 바뀌지 않습니다.

## 새 비밀번호 설정

mail-password-reset-subject = { $app } 새 비밀번호 설정
mail-password-reset-preheader = 직접 요청한 경우에만 사용하세요. 그렇지 않으면 비밀번호는 그대로입니다.
mail-password-reset-title = 새 비밀번호 설정
mail-password-reset-text = 누군가(아마도 본인)가 { $app } 계정의 새 비밀번호를 요청했습니다. 여기에서 설정할 수 있습니다.
mail-password-reset-button = 새 비밀번호 설정
mail-password-reset-validity = { $minutes ->
   *[other] 링크는 { $minutes }분 동안 유효하며 한 번만 사용할 수 있습니다.
}
mail-password-reset-after = 설정하면 모든 기기에서 로그아웃됩니다. 2단계 인증은 그대로 유지됩니다.
mail-password-reset-unasked = 요청하지 않으셨다면 이 메일을 무시하고 링크를 다른 사람에게 전달하지 마세요. 비밀번호는 그대로입니다.

## 새 비밀번호를 요청했지만 계정이 없음

mail-no-account-info-subject = 이 주소로 등록된 { $app } 계정이 없습니다
mail-no-account-info-preheader = 누군가 회원님의 이메일 주소로 새 비밀번호를 요청했습니다.
mail-no-account-info-title = 이 주소로 등록된 계정이 없습니다
mail-no-account-info-text = 방금 누군가 { $app }에서 회원님의 이메일 주소로 새 비밀번호를 요청했습니다. 이 주소로 등록된 계정은 없습니다.
mail-no-account-info-you = 본인이 요청하셨나요? 다른 주소를 사용했거나 아직 가입하지 않았을 수 있습니다.
mail-no-account-info-button = { $app } 열기
mail-no-account-info-unasked = 본인이 아니라면 아무것도 하지 않으셔도 됩니다.

## 누군가 로그인함

mail-login-alert-subject = { $app } 새 로그인
mail-login-alert-preheader = 본인의 로그인인지 확인해 주세요.
mail-login-alert-title = 새 로그인
mail-login-alert-text = 방금 누군가 회원님의 { $app } 계정에 로그인했습니다.

## 이미 사용 중인 주소로 가입을 시도함

mail-registration-alert-subject = 이미 { $app } 계정이 있습니다
mail-registration-alert-preheader = 누군가 회원님의 이메일 주소로 가입하려고 했습니다.
mail-registration-alert-title = 이미 계정이 있습니다
mail-registration-alert-text = 방금 누군가 회원님의 이메일 주소로 { $app }에 가입하려고 했습니다. 이 주소의 계정이 이미 있으므로 아무것도 바뀌지 않았습니다.
mail-registration-alert-you = 본인이라면 기존 계정으로 로그인하세요.
mail-registration-alert-button = 로그인
mail-registration-alert-unasked = 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 계정은 안전합니다.

## 다른 방법을 시도한 사람에게 로그인 방법 안내

mail-identity-provider-info-subject = { $app } 로그인 방법
mail-identity-provider-info-preheader = 회원님의 계정에 로그인하는 방법입니다.
mail-identity-provider-info-title = 로그인 방법
mail-identity-provider-info-text = { $password ->
    [yes] 방금 누군가 설정되어 있지 않은 방법으로 회원님의 { $app } 계정에 들어오려고 했습니다.
   *[no] 방금 누군가 회원님의 { $app } 계정에 비밀번호를 사용하려고 했습니다. 회원님의 계정에는 비밀번호가 없습니다.
}
mail-identity-provider-info-ways = 다음 방법으로 로그인하세요: { $ways }
mail-identity-provider-info-button = 로그인
mail-identity-provider-info-unasked = 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 로그인한 사람은 없습니다.
mail-list = { $list }, { $next }
mail-way-password = 비밀번호

## 계정 보안이 변경됨

mail-security-alert-preheader = 본인이 한 일인지 확인해 주세요.
mail-security-alert-email-changed-subject = { $app } 계정의 이메일 주소가 변경되었습니다
mail-security-alert-email-changed-title = 이메일 주소 변경됨
mail-security-alert-email-changed-text = { $mailbox ->
    [former] { $app } 계정의 이메일 주소가 새로 바뀌었습니다. 이제부터 메일은 새 주소로 발송되며 이 메일함으로는 오지 않습니다.
   *[current] { $app } 계정의 이메일 주소가 이 주소로 바뀌었습니다. 이제부터 메일은 이곳으로 옵니다.
}
mail-security-alert-password-changed-subject = { $app } 비밀번호가 변경되었습니다
mail-security-alert-password-changed-title = 비밀번호 변경됨
mail-security-alert-password-changed-text = { $app } 계정의 비밀번호가 변경되었습니다. 다른 기기는 로그아웃되었습니다.
mail-security-alert-two-factor-added-subject = { $app } 2단계 인증이 추가되었습니다
mail-security-alert-two-factor-added-title = 2단계 인증 추가됨
mail-security-alert-two-factor-added-text = { $method ->
    [totp] { $app } 계정에 로그인 2단계로 인증 앱이 추가되었습니다.
   *[email] { $app } 계정에 로그인 2단계로 이메일 코드가 추가되었습니다.
}
mail-security-alert-two-factor-removed-subject = { $app } 2단계 인증이 해제되었습니다
mail-security-alert-two-factor-removed-title = 2단계 인증 해제됨
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] 이제 인증 앱은 { $app } 계정의 로그인 2단계로 사용되지 않습니다.
   *[email] 이제 이메일 코드는 { $app } 계정의 로그인 2단계로 사용되지 않습니다.
}
mail-security-alert-oauth-connected-subject = { $app } 로그인 방법이 추가되었습니다
mail-security-alert-oauth-connected-title = 로그인 방법 추가됨
mail-security-alert-oauth-connected-text = 이제 다음 서비스로 { $app } 계정에 로그인할 수 있습니다: { $provider }
mail-security-alert-oauth-disconnected-subject = { $app } 로그인 방법이 삭제되었습니다
mail-security-alert-oauth-disconnected-title = 로그인 방법 삭제됨
mail-security-alert-oauth-disconnected-text = 이제 다음 서비스로는 { $app } 계정에 로그인할 수 없습니다: { $provider }
mail-security-alert-refresh-token-reused-subject = { $app }에서 의심스러운 세션을 종료했습니다
mail-security-alert-refresh-token-reused-title = 세션이 종료되었습니다
mail-security-alert-refresh-token-reused-text = { $app } 계정에서 이미 교환된 로그인 토큰이 다시 사용되었습니다. 복사되었을 수 있어 이 세션을 종료했습니다. 안심하고 다시 로그인하셔도 됩니다.
mail-security-alert-recovery-code-used-subject = { $app }에서 복구 코드가 사용되었습니다
mail-security-alert-recovery-code-used-title = 복구 코드가 사용됨
mail-security-alert-recovery-code-used-text = 누군가 복구 코드로 회원님의 { $app } 계정에 로그인했습니다. { $left ->
    [0] 남은 복구 코드가 없습니다.
   *[other] 남은 복구 코드는 { $left }개입니다.
} 새 코드를 받으려면 인증 앱을 다시 설정하세요.
mail-security-alert-recovery-codes-renewed-subject = { $app }의 새 복구 코드
mail-security-alert-recovery-codes-renewed-title = 새 복구 코드
mail-security-alert-recovery-codes-renewed-text = { $app } 계정의 새 복구 코드가 만들어졌습니다. 이전 코드는 더 이상 사용할 수 없습니다.
mail-security-alert-few-recovery-codes-left-subject = { $app } 복구 코드가 얼마 남지 않았습니다
mail-security-alert-few-recovery-codes-left-title = 복구 코드가 얼마 남지 않음
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] { $app } 계정에 남은 복구 코드가 없습니다.
   *[other] { $app } 계정에 남은 복구 코드는 { $left }개입니다.
} 인증 앱을 잃어버려도 로그인할 수 있도록 보안 설정에서 새 코드를 만드세요.
mail-security-alert-second-factor-failures-subject = { $app } 로그인 실패
mail-security-alert-second-factor-failures-title = 2단계 인증이 여러 번 실패함
mail-security-alert-second-factor-failures-text = 누군가 { $app } 계정의 비밀번호를 알고 있었지만 2단계에서 여러 번 실패했습니다. 이 방법으로 들어온 사람은 없습니다.
mail-security-alert-sign-in-paused-subject = { $app } 로그인이 일시 중지되었습니다
mail-security-alert-sign-in-paused-title = 로그인 일시 중지됨
mail-security-alert-sign-in-paused-text = { $app } 계정에 잘못된 비밀번호가 여러 번 입력되었습니다. 비밀번호 로그인을 잠시 중지했습니다. 이 방법으로 들어온 사람은 없습니다.
mail-security-alert-account-locked-subject = { $app } 계정이 잠겼습니다
mail-security-alert-account-locked-title = 계정 잠김
mail-security-alert-account-locked-text = 관리자가 { $app } 계정을 잠갔습니다. 모든 기기가 로그아웃되었으며 잠금이 풀릴 때까지 아무도 로그인할 수 없습니다.
mail-security-alert-factors-reset-subject = { $app } 2단계 인증이 초기화되었습니다
mail-security-alert-factors-reset-title = 2단계 인증 초기화됨
mail-security-alert-factors-reset-text = 관리자가 { $app } 계정의 2단계 인증을 해제했습니다. 로그인한 뒤 다시 설정해 주세요.
mail-security-alert-you = 본인이라면 아무것도 하지 않으셔도 됩니다.
mail-security-alert-unasked-settings = 본인이 아닌가요? 지금 바로 보안 설정을 열어 모든 세션을 종료하고 비밀번호를 변경하세요.
mail-security-alert-unasked-password = 본인이 아닌가요? 지금 바로 다른 곳에서 쓰지 않는 새 비밀번호를 설정하세요.
mail-security-alert-unasked-support = 알고 계신 일이라면 아무것도 하지 않으셔도 됩니다. 그렇지 않다면 바로 { $email } 주소로 문의하세요.
mail-security-alert-button = 보안 설정 열기
mail-security-alert-button-password = 새 비밀번호 설정
mail-device-time = 시간
mail-device-place = 위치
mail-device-address = 네트워크 주소
mail-device-device = 기기
mail-device-method = 방법
mail-device-unknown = 알 수 없음
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser }({ $os })
mail-method = { $method ->
    [totp] 인증 앱
   *[email] 이메일 코드
}

## 메일이 도착하는지

mail-test-subject = { $app } 테스트 메일
mail-test-preheader = { $app } 메일이 정상적으로 도착합니다.
mail-test-title = 정상 작동
mail-test-text = { $app } 메일이 이 메일함에 도착하며 이렇게 보입니다.
mail-test-footer = { $app } 운영자가 시험 삼아 이 메일을 보냈습니다.
