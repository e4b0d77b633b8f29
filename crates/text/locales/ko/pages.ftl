### 페이지에 쓰이는 말.

## 새 비밀번호 설정

page-password-reset-title = 새 비밀번호 설정
page-password-reset-text = 설정하면 모든 기기에서 로그아웃됩니다. 2단계 인증 설정은 그대로 유지됩니다.
page-password-reset-field = 새 비밀번호
page-password-reset-button = 새 비밀번호 저장
page-password-reset-unasked = 요청하지 않으셨나요? 이 페이지를 닫으시면 아무 일도 일어나지 않습니다.
page-password-reset-unfit = 이 비밀번호는 사용할 수 없습니다. 이름이나 주소가 들어 있지 않고 추측하기 어려운 더 긴 비밀번호를 사용해 주세요.
page-password-reset-busy = 시도 횟수가 너무 많습니다. 몇 분 후에 다시 시도해 주세요.
page-password-reset-done-title = 새 비밀번호가 설정되었습니다
page-password-reset-done = 새 비밀번호로 로그인해 주세요. 모든 기기에서 로그아웃되었습니다.
page-password-reset-expired-title = 링크가 너무 오래되었습니다
page-password-reset-expired = 유효 시간이 지났으며 아무것도 변경되지 않았습니다. 새 링크를 요청해 주세요.
page-password-reset-invalid-title = 더 이상 유효하지 않은 링크입니다
page-password-reset-invalid = 이미 사용되었거나, 새 링크로 대체되었거나, 중간에 잘렸습니다. 가장 최근 메일을 열거나 새 링크를 요청해 주세요.
