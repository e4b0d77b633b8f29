### 관리하는 사람과, 그 첫 번째가 되는 사람에게 하는 말.

## 관리의 모든 페이지에서

admin-title = 관리
admin-users = 사용자
admin-groups = 그룹
admin-audit = 기록
admin-keys = 키
admin-mails = 메일
admin-health = 상태
admin-done = 완료되었습니다. 기록에 남았습니다.
admin-none = 찾은 것이 없습니다.
admin-total = 찾음: { $number }
admin-search = 검색
admin-any = 전체
admin-more = 조건 더 보기
admin-previous = 이전 페이지
admin-next = 다음 페이지
admin-add = 추가
admin-remove = 제거
admin-refresh = 다시 확인

## 사용자

admin-who = 이메일 주소 또는 계정 ID
admin-role = 역할
admin-role-guest = 게스트
admin-role-user = 사용자
admin-role-admin = 관리자
admin-group = 그룹
admin-way-in = 로그인 방법
admin-order = 순서
admin-order-newest = 최신순
admin-order-oldest = 오래된순
admin-order-active = 최근 활동순
admin-order-name = 이름순 (계정 1000개까지)
admin-created = 가입
admin-created-from = 가입일 시작
admin-created-until = 가입일 이전
admin-active = 최근 활동
admin-active-from = 활동일 시작
admin-active-until = 활동일 이전
admin-locked = 잠김
admin-locked-since = 잠긴 시각
admin-id = 계정 ID
admin-none-of-it = 없음
admin-act-lock-title = 계정 잠그기
admin-act-lock-text = { $name } 님은 즉시 모든 곳에서 로그아웃되며, 잠금을 풀 때까지 로그인할 수 없습니다.
admin-act-unlock-title = 계정 잠금 풀기
admin-act-unlock-text = { $name } 님이 다시 로그인할 수 있습니다.
admin-act-reset-factors-title = 2단계 인증 해제
admin-act-reset-factors-text = 인증 수단을 잃은 사람을 위한 것입니다. { $name } 님은 모든 곳에서 로그아웃되고, 이후 2단계 인증 없이 로그인합니다. 요청하는 사람이 본인인지 먼저 확인하세요.
admin-act-end-sessions-title = 모든 곳에서 로그아웃
admin-act-end-sessions-text = { $name } 님의 모든 기기가 즉시 로그아웃됩니다.
admin-act-grant-title = 관리자로 지정
admin-act-grant-text = { $name } 님은 여기서 회원님이 할 수 있는 모든 일을 할 수 있게 됩니다.
admin-act-revoke-title = 관리자에서 해제
admin-act-revoke-text = { $name } 님은 더 이상 관리자가 아닙니다.
admin-act-delete-title = 계정 삭제
admin-act-delete-text = { $name } 님의 계정이 딸린 모든 것과 함께 즉시 삭제됩니다. 되돌릴 수 없습니다.

## 그룹

admin-groups-text = 그룹은 구성원의 토큰에 들어 있어 애플리케이션이 알 수 있습니다.
admin-group-new = 새 그룹
admin-group-key = 키
admin-group-key-hint = 영문자, 숫자, 점, 하이픈, 밑줄로 64자까지. 바꿀 수 없습니다.
admin-group-names = 이름
admin-group-language = 언어
admin-group-language-hint = de 또는 pt-BR 같은 언어 태그.
admin-group-language-add = 언어 추가
admin-group-description = 설명
admin-group-members = 구성원
admin-group-members-show = 구성원 보기
admin-group-member-add = 구성원 추가
admin-group-delete-title = 그룹 삭제
admin-group-delete-text = 구성원은 그룹에서 나가며, 그 밖에는 그대로입니다.

## 기록

admin-audit-text = 이 서버에서 일어난 일, 최신순.
admin-audit-kind = 내용
admin-audit-outcome = 결과
admin-audit-success = 완료
admin-audit-failure = 실패
admin-audit-denied = 허용되지 않음
admin-audit-about = 대상
admin-audit-by = 실행
admin-audit-after = 시작일
admin-audit-before = 이전
admin-reason-wrong-credentials = 잘못된 비밀번호 또는 주소
admin-reason-wrong-code = 잘못된 코드
admin-reason-wrong-recovery-code = 잘못된 복구 코드
page-activity-restore-backup = 백업 복원
page-activity-retry-mail = 메일 다시 시도
page-activity-drop-mail = 메일 폐기

## 키

admin-keys-text = 서버는 이 키로 보관하는 것에 서명하고, 봉인하고, 찾아냅니다. 가끔 교체하면 도난당한 키의 가치가 줄어듭니다. 이 때문에 로그아웃되는 사람은 없습니다.
admin-keys-signing = 토큰 서명
admin-keys-sealing = 저장 데이터 봉인
admin-keys-blind-index = 주소 찾기
admin-keys-digest = 코드와 링크의 다이제스트
admin-keys-since = 사용 시작
admin-keys-ongoing = 교체 중
admin-keys-progress = { $total } 중 { $done }
admin-keys-failed = 마지막 교체가 실패했습니다
admin-keys-rotate = 키 교체
admin-keys-rotate-text = 저장된 모든 것이 백그라운드에서 다시 봉인되며, 그동안 서버는 평소처럼 작동합니다. 갱신할 값: { $number }

## 메일

admin-mails-text = 아직 전달되지 않은 메일입니다. 점점 긴 간격으로 자동으로 다시 시도합니다.
admin-mails-pending = 대기 중
admin-mails-failed = 포기함
admin-mail-tries = 시도: { $number }
admin-mail-next = 다음 시도
admin-mail-retry = 지금 시도
admin-mail-drop = 폐기

## 상태

admin-health-text = 서버의 각 부분이 작동하는지 보여 줍니다.
admin-health-database = 데이터베이스
admin-health-cache = 캐시
admin-health-up = 응답함
admin-health-down = 응답 없음
admin-health-version = 버전
admin-health-mail-off = 메일이 꺼져 있습니다.

## 첫 관리자

page-first-admin-title = 첫 관리자
page-first-admin-text = 이 서버에는 아직 계정이 없습니다. 첫 계정으로 서버를 관리하게 됩니다.
page-first-admin-button = 계정 만들기
page-first-admin-void = 이 링크는 더 이상 유효하지 않습니다. 사용되었거나 만료되었거나 서버가 다시 시작되었습니다. 다시 시작된 경우 터미널에 다른 링크가 표시됩니다.
admin-welcome = 환영합니다! 이제 이 서버를 관리합니다. 계정의 ‘보안’에서 2단계 인증으로 계정을 보호하세요.

## 할 수 없는 일

error-role-required = 이 페이지는 관리자만 열 수 있습니다.
error-invalid-request = 받아들일 수 없는 내용이 있습니다. 입력한 내용을 살펴봐 주세요.
error-user-not-found = 이 계정은 없거나 더 이상 없습니다.
error-database-entity-not-found = 더 이상 없습니다.
error-group-key = 키로 쓸 수 없습니다.
error-group-key-exists = 이 키의 그룹이 이미 있습니다.
error-invalid-group-translation = 언어 태그, 1~100자의 이름, 1000자 이하의 설명을 입력해 주세요. 이름 하나는 기본 언어로 되어 있어야 합니다.
error-secret-rotation-ongoing = 키가 이미 교체되고 있습니다.
error-admin-who = 이메일 주소 또는 계정 ID를 입력해 주세요.
