import type { Bilingual } from "../messages/languages"
import type { OcopErrorCode } from "./codes"

/** What a person reads for each code: what is wrong and what to do. */
export const ERROR_MESSAGES: Readonly<Record<OcopErrorCode, Bilingual>> = {
  "request.invalid": {
    vi: "Thông tin gửi lên chưa đúng. Vui lòng kiểm tra lại.",
    en: "Some of the information is not valid. Please check it.",
  },
  "request.filter_malformed": {
    vi: "Bộ lọc không hợp lệ. Vui lòng chọn lại.",
    en: "A filter is not valid. Please choose again.",
  },
  "request.query_too_long": {
    vi: "Từ khóa quá dài. Vui lòng nhập tối đa 200 ký tự.",
    en: "The search text is too long. Please use at most 200 characters.",
  },
  "request.page_out_of_range": {
    vi: "Trang này không có. Vui lòng quay lại trang đầu.",
    en: "There is no such page. Please go back to the first page.",
  },
  "request.too_many_attempts": {
    vi: "Bạn đã thử quá nhiều lần. Vui lòng thử lại sau 15 phút.",
    en: "Too many attempts. Please try again in 15 minutes.",
  },
  "request.too_large": {
    vi: "Nội dung gửi lên quá lớn.",
    en: "What was sent is too large.",
  },
  "product.not_found": { vi: "Không tìm thấy sản phẩm.", en: "The product was not found." },
  "product.removed": {
    vi: "Sản phẩm này không còn được bán trên sàn.",
    en: "This product is no longer offered here.",
  },
  "product.already_linked": {
    vi: "Sản phẩm bán hàng này đã gắn với một sản phẩm OCOP khác.",
    en: "This listing already belongs to another registered product.",
  },
  "product.producer_mismatch": {
    vi: "Sản phẩm đăng ký thuộc một chủ thể khác.",
    en: "The registered product belongs to another producer.",
  },
  "goods.variant_unknown": {
    vi: "Có quy cách không thuộc sản phẩm này. Vui lòng tải lại trang.",
    en: "One of the packs does not belong to this product. Please reload the page.",
  },
  "producer.not_found": { vi: "Không tìm thấy chủ thể.", en: "The producer was not found." },
  "producer.kind_unknown": {
    vi: "Loại hình chủ thể không có trong danh mục.",
    en: "This kind of producer is not on the list.",
  },
  "producer.kind_not_eligible_for_set": {
    vi: "Hội, hiệp hội chỉ được tham gia với sản phẩm du lịch (bộ 26).",
    en: "Associations are eligible for tourism products only (set 26).",
  },
  "producer.large_enterprise": {
    vi: "Doanh nghiệp lớn không thuộc đối tượng chủ thể OCOP.",
    en: "A large enterprise cannot be an OCOP producer.",
  },
  "producer.household_unregistered": {
    vi: "Hộ sản xuất phải có đăng ký kinh doanh.",
    en: "A household must have a business registration.",
  },
  "producer.tax_code_malformed": {
    vi: "Mã số thuế phải có 10 số, 10-3 số hoặc 12 số.",
    en: "A tax code has 10 digits, 10-3 digits or 12 digits.",
  },
  "producer.tax_code_taken": {
    vi: "Mã số thuế này đã thuộc một chủ thể khác.",
    en: "Another producer already has this tax code.",
  },
  "producer.phone_malformed": {
    vi: "Số điện thoại không đúng. Ví dụ: 0912 345 678.",
    en: "The phone number is not valid. Example: 0912 345 678.",
  },
  "producer.reason_required": {
    vi: "Vui lòng ghi lý do thay đổi.",
    en: "Please give the reason for this change.",
  },
  "commune.not_found": {
    vi: "Không tìm thấy xã, phường này.",
    en: "This commune was not found.",
  },
  "commune.ambiguous": {
    vi: "Tên xã, phường này trùng nhiều nơi. Vui lòng ghi mã đơn vị.",
    en: "Several communes have this name. Please give the unit code.",
  },
  "calendar.year_unknown": {
    vi: "Lịch nghỉ lễ của năm này chưa được nhập nên chưa tính được hạn.",
    en: "The public holidays of that year are not entered yet, so the term cannot be counted.",
  },
  "staff.role_missing": {
    vi: "Tài khoản của bạn không có vai trò để làm việc này.",
    en: "Your account has no role that allows this.",
  },
  "staff.role_duplicate": {
    vi: "Cán bộ này đã có vai trò đó.",
    en: "This member of staff already has that role.",
  },
  "staff.commune_needed": {
    vi: "Cán bộ cấp xã phải gắn với một xã; vai trò khác thì không.",
    en: "A commune officer needs a commune; other roles have none.",
  },
  "staff.user_unknown": {
    vi: "Không tìm thấy tài khoản cán bộ.",
    en: "The staff account was not found.",
  },
  "staff.role_not_found": { vi: "Không tìm thấy vai trò này.", en: "The role was not found." },
  "dossier.not_found": { vi: "Không tìm thấy hồ sơ.", en: "The dossier was not found." },
  "dossier.product_missing": {
    vi: "Vui lòng chọn sản phẩm hoặc nhập tên sản phẩm mới.",
    en: "Please choose a product or name a new one.",
  },
  "dossier.set_mismatch": {
    vi: "Bộ sản phẩm không khớp với sản phẩm đã đăng ký.",
    en: "The product set differs from that of the registered product.",
  },
  "dossier.commune_missing": {
    vi: "Chủ thể chưa có xã hiện hành nên chưa thể lập hồ sơ.",
    en: "The producer has no commune of today, so no dossier can be made.",
  },
  "dossier.already_open": {
    vi: "Sản phẩm này đang có một hồ sơ chưa kết thúc.",
    en: "This product already has an open dossier.",
  },
  "dossier.certificate_in_force": {
    vi: "Sản phẩm đang có giấy chứng nhận còn hiệu lực: hãy lập hồ sơ nâng hạng hoặc đánh giá lại.",
    en: "The product has a certificate in force: file an upgrade or a re-assessment.",
  },
  "dossier.certificate_missing": {
    vi: "Sản phẩm không có giấy chứng nhận còn hiệu lực: hãy lập hồ sơ đánh giá lần đầu.",
    en: "The product has no certificate in force: file a first assessment.",
  },
  "dossier.filing_too_early": {
    vi: "Chưa đến kỳ nộp đánh giá lại (180 đến 120 ngày trước khi hết hạn).",
    en: "It is too early: a re-assessment is filed 180 to 120 days before the end.",
  },
  "dossier.nothing_to_upgrade": {
    vi: "Sản phẩm đã ở hạng cao nhất.",
    en: "The product already has the highest rank.",
  },
  "dossier.not_editable": {
    vi: "Hồ sơ đã nộp, không sửa được. Xã trả lại thì mới bổ sung được.",
    en: "A submitted dossier cannot be changed unless it is returned.",
  },
  "dossier.changed_meanwhile": {
    vi: "Hồ sơ vừa được người khác xử lý. Vui lòng tải lại trang rồi xem lại.",
    en: "Somebody else has just handled this dossier. Please reload and look again.",
  },
  "dossier.move_not_allowed": {
    vi: "Hồ sơ không còn ở bước này nên không làm được việc đó.",
    en: "The dossier is not at this stage, so this cannot be done.",
  },
  "dossier.role_not_allowed": {
    vi: "Vai trò của bạn không được làm bước này.",
    en: "Your role does not make this move.",
  },
  "dossier.self_assessment_incomplete": {
    vi: "Bảng tự đánh giá còn tiêu chí chưa trả lời.",
    en: "Some criteria of the self-assessment are not answered.",
  },
  "dossier.documents_missing": {
    vi: "Còn thiếu giấy tờ bắt buộc.",
    en: "A required document is missing.",
  },
  "dossier.document_expired": {
    vi: "Có giấy tờ bắt buộc đã hết hạn.",
    en: "A required document has expired.",
  },
  "dossier.document_type_missing": {
    vi: "Vui lòng chọn loại giấy tờ.",
    en: "Please choose what kind of document it is.",
  },
  "dossier.forms_incomplete": {
    vi: "Phiếu đăng ký hoặc báo cáo còn chỗ chưa điền.",
    en: "The registration slip or the report is not filled in yet.",
  },
  "dossier.form_unknown": { vi: "Không có phần này.", en: "There is no such form." },
  "dossier.field_too_long": {
    vi: "Nội dung quá dài. Vui lòng viết gọn lại.",
    en: "This text is too long. Please shorten it.",
  },
  "dossier.number_wrong": {
    vi: "Vui lòng nhập một số nguyên hợp lý, ví dụ 1.200.000.",
    en: "Please enter a plausible whole number, such as 1.200.000.",
  },
  "dossier.workers_wrong": {
    vi: "Lao động tại địa phương không thể nhiều hơn tổng số lao động.",
    en: "There cannot be more local workers than workers.",
  },
  "dossier.reason_missing": { vi: "Vui lòng ghi lý do.", en: "Please give a reason." },
  "dossier.commune_report_missing": {
    vi: "Cần có báo cáo đánh giá của xã (Mẫu 03).",
    en: "The commune's report (form 03) is needed.",
  },
  "dossier.samples_missing": {
    vi: "Cần ghi nhận đủ 05 sản phẩm mẫu.",
    en: "Five sample products must have been received.",
  },
  "dossier.advisory_opinion_missing": {
    vi: "Cần có ý kiến của tổ tư vấn.",
    en: "The advisory group's opinion is needed.",
  },
  "dossier.session_missing": {
    vi: "Hồ sơ chưa được đưa vào phiên họp hội đồng.",
    en: "The dossier is in no council session yet.",
  },
  "dossier.council_not_finished": {
    vi: "Hội đồng chưa chấm xong hồ sơ này.",
    en: "The council has not finished scoring this dossier.",
  },
  "dossier.result_does_not_allow": {
    vi: "Kết quả chấm điểm không cho phép bước này.",
    en: "The council's result does not allow this.",
  },
  "dossier.letter_missing": {
    vi: "Cần số và ngày văn bản.",
    en: "The number and day of the letter are needed.",
  },
  "dossier.decision_missing": { vi: "Cần quyết định công nhận.", en: "The decision is needed." },
  "dossier.day_in_future": {
    vi: "Ngày không được ở tương lai.",
    en: "The day must not be in the future.",
  },
  "dossier.product_number_taken": {
    vi: "Số thứ tự này đã cấp cho sản phẩm khác của xã trong năm.",
    en: "This running number is another product's of the commune this year.",
  },
  "evidence.not_found": { vi: "Không tìm thấy tệp minh chứng.", en: "The file was not found." },
  "evidence.empty": { vi: "Tệp rỗng.", en: "The file is empty." },
  "evidence.too_large": {
    vi: "Tệp lớn hơn 10 MB. Vui lòng chọn tệp nhỏ hơn.",
    en: "The file is larger than 10 MB. Please choose a smaller one.",
  },
  "evidence.type_not_allowed": {
    vi: "Chỉ nhận tệp PDF, JPEG, PNG hoặc WebP.",
    en: "Only PDF, JPEG, PNG or WebP files are taken.",
  },
  "evidence.extension_mismatch": {
    vi: "Đuôi tệp không đúng với nội dung tệp.",
    en: "The file's ending does not match its content.",
  },
  "evidence.too_many_pixels": {
    vi: "Ảnh quá lớn (trên 25 triệu điểm ảnh).",
    en: "The image is too large (more than 25 million pixels).",
  },
  "evidence.unreadable": {
    vi: "Tệp bị hỏng hoặc không đọc được.",
    en: "The file is damaged or cannot be read.",
  },
  "evidence.active_content": {
    vi: "Tệp PDF có mã chạy, tệp đính kèm hoặc mật khẩu nên không nhận được. Hãy xuất lại thành PDF thường.",
    en: "The PDF holds scripts, attachments or a password. Please export it as a plain PDF.",
  },
  "evidence.too_many": { vi: "Hồ sơ đã đủ 100 tệp.", en: "The dossier already has 100 files." },
  "evidence.days_reversed": {
    vi: "Ngày hết hạn phải sau ngày cấp.",
    en: "The day it ends must come after the day it was issued.",
  },
  "council.department_missing": {
    vi: "Hội đồng thiếu đại diện sở, ngành theo quy định.",
    en: "The council misses a department that the law names.",
  },
  "council.chair_missing": {
    vi: "Hội đồng phải có đúng một chủ tịch.",
    en: "The council needs exactly one chair.",
  },
  "council.member_twice": {
    vi: "Một người có tên hai lần trong hội đồng.",
    en: "Somebody is named twice in the council.",
  },
  "council.member_role_missing": {
    vi: "Có thành viên chưa được giao vai trò trong hội đồng.",
    en: "A member has no council role.",
  },
  "council.kind_mismatch": {
    vi: "Đánh giá lại lấy ý kiến bằng văn bản; hồ sơ khác phải họp.",
    en: "Re-assessments are judged in writing, other dossiers in a meeting.",
  },
  "council.session_not_found": {
    vi: "Không tìm thấy phiên họp.",
    en: "The session was not found.",
  },
  "council.already_in_session": {
    vi: "Có hồ sơ đã nằm trong một phiên họp.",
    en: "A dossier is already in a session.",
  },
  "council.not_a_member": {
    vi: "Bạn không phải thành viên hội đồng của hồ sơ này.",
    en: "You are no member of the council of this dossier.",
  },
  "council.conflict_of_interest": {
    vi: "Bạn đã khai có liên quan đến chủ thể nên không được chấm hồ sơ này.",
    en: "You declared a conflict of interest, so you may not score this dossier.",
  },
  "council.sheet_closed": {
    vi: "Phiếu chấm đã khóa, không sửa được.",
    en: "The sheet is closed and cannot be changed.",
  },
  "council.sheet_incomplete": {
    vi: "Phiếu còn tiêu chí chưa chấm nên chưa khóa được.",
    en: "The sheet has criteria without a choice, so it cannot be closed.",
  },
  "council.quorum_missing": {
    vi: "Chưa đủ số thành viên hội đồng chấm điểm.",
    en: "Too few members of the council have scored.",
  },
  "council.sheets_open": {
    vi: "Còn thành viên chưa khóa phiếu.",
    en: "Some members have not closed their sheets.",
  },
  "council.minutes_closed": {
    vi: "Biên bản đã lập, không sửa được.",
    en: "The minutes are written and cannot be changed.",
  },
  "decision.not_found": { vi: "Không tìm thấy quyết định.", en: "The decision was not found." },
  "decision.number_taken": {
    vi: "Số quyết định này đã dùng cho sản phẩm khác.",
    en: "This decision number was used for other products.",
  },
  "decision.dossier_twice": {
    vi: "Một hồ sơ có tên hai lần trong quyết định.",
    en: "A dossier is named twice in the decision.",
  },
  "decision.stars_mismatch": {
    vi: "Hạng sao không khớp với kết quả của hội đồng.",
    en: "The stars differ from the council's result.",
  },
  "decision.authority_not_competent": {
    vi: "Cơ quan này không có thẩm quyền công nhận hạng sao đó ở bước này.",
    en: "This authority does not recognise those stars at this stage.",
  },
  "registered_product.not_found": {
    vi: "Không tìm thấy sản phẩm trong sổ đăng ký.",
    en: "The product is not in the register.",
  },
  "registered_product.duplicate": {
    vi: "Chủ thể này đã có sản phẩm cùng tên trong sổ đăng ký.",
    en: "This producer already has a registered product of that name.",
  },
  "certificate.not_found": {
    vi: "Không tìm thấy giấy chứng nhận.",
    en: "No certificate was found.",
  },
  "certificate.stars_not_certified": {
    vi: "Chỉ hạng 3, 4 và 5 sao được cấp giấy chứng nhận.",
    en: "Only 3, 4 and 5 stars are certified.",
  },
  "certificate.points_do_not_match_stars": {
    vi: "Số điểm không khớp với hạng sao theo bộ tiêu chí.",
    en: "The points do not match the stars under these criteria.",
  },
  "certificate.authority_not_competent": {
    vi: "Cơ quan này không có thẩm quyền cấp hạng sao đó vào ngày ra quyết định.",
    en: "This authority may not certify these stars on the day of the decision.",
  },
  "certificate.day_unreadable": {
    vi: "Không đọc được ngày. Vui lòng ghi ngày/tháng/năm.",
    en: "The date cannot be read. Please write day/month/year.",
  },
  "certificate.term_wrong": {
    vi: "Thời hạn giấy chứng nhận phải là 36 tháng.",
    en: "A certificate lasts 36 months.",
  },
  "certificate.edition_not_in_force": {
    vi: "Bộ tiêu chí này không có hiệu lực vào ngày ra quyết định.",
    en: "These criteria were not in force on the day of the decision.",
  },
  "certificate.overlap": {
    vi: "Sản phẩm đã có giấy chứng nhận khác hiệu lực trong thời gian này.",
    en: "Another certificate of the product is in force during this time.",
  },
  "certificate.already_revoked": {
    vi: "Giấy chứng nhận này đã bị thu hồi.",
    en: "This certificate has already been revoked.",
  },
  "certificate.not_in_force": {
    vi: "Giấy chứng nhận này không còn hiệu lực.",
    en: "This certificate is no longer in force.",
  },
  "certificate.revocation_before_first_day": {
    vi: "Ngày thu hồi phải sau ngày cấp và không ở tương lai.",
    en: "A revocation must come after the first day and not lie in the future.",
  },
  "certificate.reason_required": {
    vi: "Vui lòng ghi lý do.",
    en: "Please give the reason.",
  },
  "certificate.filing_outside_term": {
    vi: "Ngày nộp hồ sơ đánh giá lại phải trước khi giấy chứng nhận hết hạn.",
    en: "The re-assessment must be filed before the certificate ends.",
  },
  "revocation.not_found": {
    vi: "Không tìm thấy vụ việc thu hồi.",
    en: "No revocation case was found.",
  },
  "revocation.already_open": {
    vi: "Giấy chứng nhận này đang có vụ việc thu hồi. Vui lòng xử lý vụ việc đó.",
    en: "A revocation case of this certificate is open. Please decide that one.",
  },
  "revocation.move_not_allowed": {
    vi: "Vụ việc không ở bước cho phép việc này.",
    en: "The case is not at a step where this can be done.",
  },
  "revocation.changed_meanwhile": {
    vi: "Vụ việc đã có người khác sửa. Vui lòng xem lại trước khi làm tiếp.",
    en: "Somebody else has changed the case. Please look at it again first.",
  },
  "revocation.evidence_missing": {
    vi: "Cần ít nhất một tài liệu chứng minh trước khi gửi thông báo.",
    en: "At least one file of evidence is needed before the notice.",
  },
  "revocation.explanation_awaited": {
    vi: "Chủ thể còn thời hạn giải trình, chưa thể quyết định thu hồi.",
    en: "The producer still has time to explain; it cannot be revoked yet.",
  },
  "revocation.explanation_over": {
    vi: "Đã hết thời hạn giải trình.",
    en: "The time for an explanation is over.",
  },
  "revocation.found_in_future": {
    vi: "Ngày phát hiện không được ở tương lai.",
    en: "The day of the finding cannot lie in the future.",
  },
  "signed_code.malformed": {
    vi: "Đây không phải mã có chữ ký của Sàn.",
    en: "This is no signed code of the floor.",
  },
  "signed_code.truncated": {
    vi: "Mã có chữ ký bị thiếu phần cuối. Vui lòng quét lại cả mã.",
    en: "The end of the signed code is missing. Please scan the whole code again.",
  },
  "signed_code.version_unknown": {
    vi: "Mã có chữ ký thuộc phiên bản mà trang này chưa biết.",
    en: "The signed code is of a version this page does not know.",
  },
  "signed_code.key_unknown": {
    vi: "Chữ ký giả: khóa đã ký mã này không phải của Sàn.",
    en: "Forged: the key that signed this code is none of the floor's.",
  },
  "signed_code.key_revoked": {
    vi: "Khóa đã ký mã này bị hủy, nên chữ ký không còn chứng minh điều gì.",
    en: "The key that signed this code has been revoked, so the signature proves nothing any more.",
  },
  "signed_code.forged": {
    vi: "Chữ ký giả: nội dung mã không phải do Sàn ký.",
    en: "Forged: what this code says was not signed by the floor.",
  },
  "signed_code.certificate_unknown": {
    vi: "Chữ ký đúng, nhưng sổ đăng ký không có giấy chứng nhận này.",
    en: "The signature is right, but the register does not hold this certificate.",
  },
  "product_code.malformed": {
    vi: "Mã sản phẩm không đúng. Ví dụ: 48-20857-01-2026.",
    en: "The product code is not valid. Example: 48-20857-01-2026.",
  },
  "import.empty": { vi: "Tệp không có dòng nào.", en: "The file has no rows." },
  "import.encoding_unreadable": {
    vi: "Không đọc được bảng mã của tệp. Vui lòng lưu tệp dạng CSV UTF-8.",
    en: "The file's encoding cannot be read. Please save it as CSV UTF-8.",
  },
  "import.delimiter_unknown": {
    vi: "Không nhận ra dấu phân cách cột. Vui lòng dùng dấu phẩy hoặc chấm phẩy.",
    en: "The column separator is not recognised. Please use commas or semicolons.",
  },
  "import.header_missing": { vi: "Thiếu cột bắt buộc.", en: "A required column is missing." },
  "import.header_unknown": {
    vi: "Tên cột này lạ hoặc bị lặp lại.",
    en: "This column is not known or stands there twice.",
  },
  "import.too_many_rows": {
    vi: "Tệp quá lớn. Vui lòng chia nhỏ: tối đa 50.000 dòng.",
    en: "The file is too large. Please split it: at most 50,000 rows.",
  },
  "import.has_errors": {
    vi: "Tệp còn lỗi nên chưa có gì được ghi. Vui lòng sửa các dòng bên dưới.",
    en: "The file has errors, so nothing was written. Please correct the rows below.",
  },
  "import.value_missing": { vi: "Thiếu giá trị.", en: "A value is missing." },
  "import.value_unreadable": { vi: "Không đọc được giá trị.", en: "The value cannot be read." },
  "import.value_conflict": {
    vi: "Giá trị này khác với sổ đăng ký hoặc với dòng khác của cùng chủ thể, sản phẩm.",
    en: "This differs from the register or from another row of the same producer or product.",
  },
  "import.duplicate_row": {
    vi: "Dòng này trùng với một dòng phía trên.",
    en: "This row repeats one above it.",
  },
  "cart.not_found": {
    vi: "Không tìm thấy giỏ hàng.",
    en: "The cart was not found.",
  },
  "cart.price_changed": {
    vi: "Giá đã thay đổi từ khi bạn thêm vào giỏ. Vui lòng xem lại trước khi đặt hàng.",
    en: "A price has changed since you filled the cart. Please review it before ordering.",
  },
  "cart.product_unavailable": {
    vi: "Có sản phẩm không còn được bán. Vui lòng bỏ khỏi giỏ.",
    en: "A product is no longer sold. Please remove it from the cart.",
  },
  "cart.stock_insufficient": {
    vi: "Không đủ hàng cho số lượng bạn chọn.",
    en: "There is not enough stock for the quantity you chose.",
  },
  "cart.quantity_malformed": {
    vi: "Số lượng phải là số nguyên từ 1 trở lên.",
    en: "The quantity must be a whole number of at least 1.",
  },
  "cart.address_commune_unknown": {
    vi: "Vui lòng chọn xã, phường nhận hàng trong danh sách.",
    en: "Please choose the commune of delivery from the list.",
  },
  "cart.phone_malformed": {
    vi: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
    en: "The phone number is not valid. Example: 0912 345 678.",
  },
  "cart.recipient_incomplete": {
    vi: "Vui lòng ghi họ tên, số điện thoại và địa chỉ của người nhận hàng.",
    en: "Please give the name, phone and address of the person who receives the goods.",
  },
  "order.not_found": {
    vi: "Không tìm thấy đơn hàng với mã và số điện thoại này.",
    en: "No order was found with this number and phone.",
  },
  "suspicion.not_found": {
    vi: "Không tìm thấy phản ánh này. Vui lòng xem lại mã biên nhận.",
    en: "This report was not found. Please check the receipt code.",
  },
  "suspicion.ground_missing": {
    vi: "Vui lòng chọn điều đáng ngờ.",
    en: "Please choose what looks suspicious.",
  },
  "suspicion.place_missing": {
    vi: "Vui lòng ghi nơi nhìn thấy sản phẩm. Ví dụ: Chợ Hàn, quầy số 12.",
    en: "Please say where you saw the product. Example: Hàn Market, stall 12.",
  },
  "suspicion.day_unreadable": {
    vi: "Vui lòng ghi ngày nhìn thấy theo ngày/tháng/năm. Ví dụ: 24/11/2026.",
    en: "Please write the day you saw it as day/month/year. Example: 24/11/2026.",
  },
  "suspicion.day_in_future": {
    vi: "Ngày nhìn thấy không thể sau hôm nay.",
    en: "The day you saw it cannot be after today.",
  },
  "suspicion.description_short": {
    vi: "Vui lòng kể thêm một chút, ít nhất 10 ký tự.",
    en: "Please tell us a little more, at least 10 characters.",
  },
  "suspicion.description_long": {
    vi: "Phần mô tả dài quá 2.000 ký tự. Vui lòng rút ngắn lại; những gì đã viết vẫn còn ở đây.",
    en: "The description is longer than 2,000 characters. Please shorten it; nothing you wrote is lost.",
  },
  "suspicion.text_too_long": {
    vi: "Mục này quá dài. Vui lòng ghi ngắn lại.",
    en: "This text is too long. Please shorten it.",
  },
  "suspicion.phone_malformed": {
    vi: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678. Có thể để trống.",
    en: "The phone number is not valid. Example: 0912 345 678. You may leave it empty.",
  },
  "suspicion.move_not_allowed": {
    vi: "Phản ánh không thể chuyển sang bước này. Có thể người khác vừa xử lý, vui lòng tải lại trang.",
    en: "The report cannot move to this state. Somebody may have moved it meanwhile: please reload.",
  },
  "suspicion.reason_missing": {
    vi: "Vui lòng ghi lý do để lưu hồ sơ.",
    en: "Please give the reason for the file.",
  },
  "suspicion.public_reason_missing": {
    vi: "Vui lòng ghi lý do để trả lời người phản ánh.",
    en: "Please give the reason that the reporter will read.",
  },
  "cart.invoice_incomplete": {
    vi: "Để nhận hóa đơn, vui lòng ghi đủ tên, mã số thuế đúng dạng và địa chỉ.",
    en: "For an invoice please give name, a well-formed tax code and address.",
  },
  "contract.not_found": {
    vi: "Không tìm thấy hợp đồng.",
    en: "The contract was not found.",
  },
  "consent.version_outdated": {
    vi: "Nội dung đồng ý đã được sửa. Vui lòng đọc lại rồi chọn.",
    en: "The text of this consent has changed. Please read it again and choose.",
  },
  "customer.password_wrong": {
    vi: "Mật khẩu không đúng.",
    en: "The password is not right.",
  },
  "customer.orders_under_way": {
    vi: "Bạn còn đơn hàng chưa giao xong. Tài khoản xóa được sau khi đơn đã giao hoặc đã hủy.",
    en: "You have orders under way. The account can be deleted once they are delivered or cancelled.",
  },
  "cart.several_producers": {
    vi: "Giỏ hàng vừa thay đổi. Vui lòng đặt hàng lại.",
    en: "The cart has just changed. Please order again.",
  },
  "order_group.not_found": {
    vi: "Không tìm thấy nhóm đơn hàng.",
    en: "The group of orders was not found.",
  },
  "order_group.line_without_producer": {
    vi: "Một sản phẩm trong giỏ không còn người bán. Vui lòng bỏ sản phẩm đó.",
    en: "A product in the cart has no seller any more. Please remove it.",
  },
  "order_group.shipping_missing": {
    vi: "Vui lòng chọn cách giao hàng cho từng người bán.",
    en: "Please choose a delivery for each seller.",
  },
  "order_group.shipping_left_over": {
    vi: "Cách giao hàng không khớp với hàng trong giỏ. Vui lòng chọn lại cách giao hàng.",
    en: "The delivery does not fit the goods in the cart. Please choose the delivery again.",
  },
  "order_group.shipping_shared": {
    vi: "Hàng của nhiều người bán đang dùng chung một cách giao. Vui lòng đặt riêng từng người bán.",
    en: "Goods of several sellers share one delivery. Please order from each seller separately.",
  },
  "order_group.sums_disagree": {
    vi: "Tổng tiền các phần không khớp với giỏ hàng. Chưa có đơn nào được tạo; vui lòng tải lại trang.",
    en: "The parts do not add up to the cart. No order was made; please reload the page.",
  },
  "order_group.payment_missing": {
    vi: "Vui lòng chọn cách thanh toán cho từng người bán.",
    en: "Please choose a payment for each seller.",
  },
  "order_group.payment_unknown": {
    vi: "Cách thanh toán này không dùng được ở đây.",
    en: "This way to pay is not available here.",
  },
  "order_group.payment_shared": {
    vi: "Một khoản trả trước không chia được cho nhiều người bán. Vui lòng chọn cách thanh toán cho từng người bán.",
    en: "One payment in advance cannot be shared between sellers. Please choose a payment for each seller.",
  },
  "order_group.credit_not_divisible": {
    vi: "Khoản ghi có trong giỏ không chia được cho nhiều người bán.",
    en: "A credit in the cart cannot be shared between sellers.",
  },
  "order_group.producer_not_in_cart": {
    vi: "Giỏ hàng không có hàng của người bán này.",
    en: "The cart holds nothing of this seller.",
  },
  "payment.not_found": {
    vi: "Không tìm thấy thông tin thanh toán của đơn hàng này.",
    en: "The payment of this order was not found.",
  },
  "payment.already_stated": {
    vi: "Việc này đã được ghi nhận trước đó. Không cần làm lại.",
    en: "This has been recorded already. There is nothing more to do.",
  },
  "payment.not_yours_to_state": {
    vi: "Việc này do bên kia xác nhận.",
    en: "This is for the other side to state.",
  },
  "payment.move_not_allowed": {
    vi: "Không thể ghi nhận việc này ở bước hiện tại. Vui lòng tải lại trang.",
    en: "This cannot be recorded at this stage. Please reload the page.",
  },
  "payment.order_canceled": {
    vi: "Đơn hàng đã hủy. Vui lòng không chuyển tiền cho đơn này.",
    en: "The order is cancelled. Please do not transfer money for it.",
  },
  "payment.amount_malformed": {
    vi: "Số tiền phải là số nguyên đồng, từ 1 ₫ trở lên.",
    en: "The amount must be a whole number of đồng, at least 1.",
  },
  "payment.amount_differs": {
    vi: "Số tiền không khớp với đơn hàng. Nếu nhận thiếu hoặc thừa, vui lòng chọn “Số tiền khác”.",
    en: "The amount is not the order's. If less or more came, please choose “Another amount”.",
  },
  "payment.amount_is_exact": {
    vi: "Số tiền này đúng bằng đơn hàng. Vui lòng chọn “Đã nhận đủ tiền”.",
    en: "This is exactly the order's amount. Please choose “Received in full”.",
  },
  "payment.refund_too_large": {
    vi: "Số tiền hoàn không thể lớn hơn số tiền đã nhận.",
    en: "The refund cannot be more than what was received.",
  },
  "payment.code_malformed": {
    vi: "Mã chuyển khoản chưa đúng dạng. Ví dụ: DH1024C.",
    en: "This is no transfer code. Example: DH1024C.",
  },
  "payment.code_mistyped": {
    vi: "Mã chuyển khoản bị gõ sai một ký tự. Vui lòng xem lại.",
    en: "The transfer code has a typing mistake. Please check it.",
  },
  "payment.code_of_another_order": {
    vi: "Mã chuyển khoản này là của một đơn hàng khác.",
    en: "This transfer code is of another order.",
  },
  "payment.note_missing": {
    vi: "Vui lòng ghi lý do để người mua hiểu.",
    en: "Please give a reason that the buyer will understand.",
  },
  "payment.note_too_long": {
    vi: "Ghi chú dài quá 300 ký tự. Vui lòng viết ngắn lại.",
    en: "The note is longer than 300 characters. Please shorten it.",
  },
  "payment.no_account": {
    vi: "Hiện không có tài khoản để chuyển tiền cho đơn này.",
    en: "There is no account to transfer to for this order.",
  },
  "payment.only_producer_states": {
    vi: "Sàn không xác nhận tiền. Chỉ chủ thể ghi nhận đã nhận tiền.",
    en: "The floor confirms no payment. Only the producer states that money came.",
  },
  "bank_account.bank_unknown": {
    vi: "Vui lòng chọn ngân hàng trong danh sách.",
    en: "Please choose the bank from the list.",
  },
  "bank_account.number_malformed": {
    vi: "Số tài khoản gồm 4 đến 19 chữ số hoặc chữ cái, không có ký tự khác.",
    en: "An account number has 4 to 19 digits or letters and nothing else.",
  },
  "bank_account.holder_malformed": {
    vi: "Vui lòng ghi tên chủ tài khoản như ngân hàng in, ví dụ: NGUYEN THI HOA.",
    en: "Please write the holder's name as the bank prints it, e.g. NGUYEN THI HOA.",
  },
  "bank_account.owner_only": {
    vi: "Chỉ người đứng đầu cơ sở được đổi tài khoản nhận tiền.",
    en: "Only the owner may change the account that receives the money.",
  },
  "shipping.rates_empty": {
    vi: "Mỗi vùng cần ít nhất một bậc khối lượng.",
    en: "Each zone needs at least one step of weight.",
  },
  "shipping.rates_not_whole": {
    vi: "Khối lượng và phí phải là số nguyên, không âm (gam và đồng).",
    en: "Weights and fees are whole numbers, not negative (grams and đồng).",
  },
  "shipping.rates_gap": {
    vi: "Bảng phí có khoảng khối lượng chưa có giá. Mỗi bậc phải bắt đầu nơi bậc trước kết thúc, bậc đầu từ 0 g.",
    en: "The rates have a gap: each step must begin where the one before ends, the first at 0 g.",
  },
  "shipping.rates_overlap": {
    vi: "Bảng phí có hai bậc khối lượng chồng lên nhau.",
    en: "Two steps of weight overlap.",
  },
  "shipping.rates_not_ascending": {
    vi: "Các bậc phải tăng dần: nặng hơn thì phí không được thấp hơn.",
    en: "Steps must ascend: more weight never costs less.",
  },
  "shipping.rates_too_many": {
    vi: "Mỗi vùng có nhiều nhất 20 bậc khối lượng.",
    en: "A zone has 20 steps of weight at most.",
  },
  "shipping.limit_days_malformed": {
    vi: "Số ngày giao tối đa là từ 1 đến 30.",
    en: "The most days of delivery are from 1 to 30.",
  },
  "shipping.limit_zones_missing": {
    vi: "Vui lòng chọn ít nhất một vùng giao.",
    en: "Please choose at least one zone.",
  },
  "shipping.zone_not_served": {
    vi: "Sản phẩm này không giao đến vùng của bạn.",
    en: "This product is not delivered to your area.",
  },
  "shipping.island_not_served": {
    vi: "Sản phẩm này không giao ra đảo.",
    en: "This product is not delivered to islands.",
  },
  "shipping.too_many_days": {
    vi: "Hàng tươi không kịp đến nơi: thời gian giao dài hơn mức cho phép.",
    en: "The goods would not arrive in time: delivery takes longer than they allow.",
  },
  "shipping.address_missing": {
    vi: "Vui lòng chọn xã, phường nhận hàng trước khi tính phí giao.",
    en: "Please choose the commune of delivery before the fee is counted.",
  },
  "shipping.pick_up_missing": {
    vi: "Chủ thể này không có điểm nhận hàng.",
    en: "This producer has no place to pick goods up.",
  },
  "shipping.pick_up_closed": {
    vi: "Nơi nhận hàng đã chọn không còn mở: hội chợ đã kết thúc, hoặc người bán đã đổi hay đóng nơi này. Vui lòng chọn lại cách giao hàng.",
    en: "The place you chose to fetch the goods is no longer open: the fair is over, or the seller has changed or closed it. Please choose the delivery again.",
  },
  "shipping.fair_not_found": {
    vi: "Không tìm thấy hội chợ này trong số nơi nhận hàng đang mở.",
    en: "There is no such fair among the open places to fetch goods.",
  },
  "shipping.fair_day_malformed": {
    vi: "Vui lòng nhập ngày đầu và ngày cuối của hội chợ, ví dụ 18/12/2026.",
    en: "Please enter the fair's first and last day, for example 18/12/2026.",
  },
  "shipping.fair_days_reversed": {
    vi: "Ngày cuối của hội chợ không được trước ngày đầu.",
    en: "The fair's last day must not come before its first.",
  },
  "shipping.fair_too_long": {
    vi: "Một hội chợ kéo dài nhiều nhất 31 ngày.",
    en: "A fair lasts 31 days at most.",
  },
  "shipping.fair_too_far": {
    vi: "Hội chợ phải bắt đầu trong vòng một năm kể từ hôm nay.",
    en: "A fair must begin within a year from today.",
  },
  "shipping.fair_over": {
    vi: "Hội chợ này đã kết thúc.",
    en: "This fair is over.",
  },
  "shipping.not_calculated": {
    vi: "Chưa tính được phí giao hàng. Vui lòng thử lại.",
    en: "The fee of delivery could not be counted. Please try again.",
  },
  "evaluation.card_not_found": {
    vi: "Không tìm thấy phiếu chấm của bộ sản phẩm này.",
    en: "The scorecard of this product set was not found.",
  },
  "evaluation.edition_invalid": {
    vi: "Tệp bộ tiêu chí chưa đúng. Vui lòng xem các chỗ được nêu và sửa.",
    en: "The file of scorecards is not right. Please see the places named and correct them.",
  },
  "evaluation.other_edition": {
    vi: "Phiếu này theo bộ tiêu chí khác. Vui lòng chấm lại theo bộ đang áp dụng.",
    en: "This sheet follows another edition of the criteria. Please score by the one in force.",
  },
  "evaluation.other_set": {
    vi: "Phiếu này của bộ sản phẩm khác. Vui lòng chọn đúng bộ.",
    en: "This sheet is of another product set. Please choose the right set.",
  },
  "evaluation.criterion_unknown": {
    vi: "Phiếu có tiêu chí không thuộc bộ sản phẩm này.",
    en: "The sheet has a criterion that is not of this product set.",
  },
  "evaluation.choice_outside": {
    vi: "Có lựa chọn không nằm trong tiêu chí. Vui lòng chọn lại.",
    en: "A choice is not among those of its criterion. Please choose again.",
  },
  "evaluation.case_unknown": {
    vi: "Bộ sản phẩm này không có trường hợp đã chọn.",
    en: "This product set does not know the case that was chosen.",
  },
  "evaluation.wrong_case": {
    vi: "Lựa chọn thuộc trường hợp khác. Vui lòng chấm theo một trường hợp.",
    en: "A choice belongs to the other case. Please score within one case.",
  },
  "evaluation.no_sheets": {
    vi: "Chưa có phiếu chấm nào.",
    en: "There is no sheet yet.",
  },
  "evaluation.member_repeated": {
    vi: "Một thành viên có hai phiếu chấm.",
    en: "One member has two sheets.",
  },
  "evaluation.sheet_refused": {
    vi: "Có phiếu chấm chưa hợp lệ. Vui lòng sửa trước khi tổng hợp.",
    en: "A sheet is not valid. Please correct it before summing up.",
  },
  "evaluation.sheet_incomplete": {
    vi: "Có phiếu chấm còn thiếu tiêu chí. Vui lòng chấm đủ.",
    en: "A sheet leaves criteria unanswered. Please complete it.",
  },
  "evaluation.cases_differ": {
    vi: "Các thành viên chấm theo trường hợp khác nhau. Vui lòng thống nhất.",
    en: "Members scored under different cases. Please agree on one.",
  },
  "evaluation.disqualifier_unknown": {
    vi: "Lý do loại không có trong phiếu chấm này.",
    en: "This ground of exclusion is not on the scorecard.",
  },
  "service.unavailable": {
    vi: "Hệ thống đang bận. Vui lòng thử lại sau ít phút.",
    en: "The service is busy. Please try again in a few minutes.",
  },
  "producer.not_chosen": {
    vi: "Vui lòng chọn chủ thể bạn đang làm việc cho.",
    en: "Please choose the producer you are working for.",
  },
  "member.role_insufficient": {
    vi: "Vai trò của bạn không được làm việc này. Hãy nhờ chủ cơ sở.",
    en: "Your role may not do this. Please ask the owner.",
  },
  "member.name_missing": { vi: "Vui lòng ghi họ tên.", en: "Please give your name." },
  "member.last_owner": {
    vi: "Chủ thể phải còn ít nhất một chủ cơ sở. Hãy trao vai trò này cho người khác trước.",
    en: "A producer keeps at least one owner. Please make somebody else an owner first.",
  },
  "member.acting_not_owner": {
    vi: "Cán bộ xã, hội làm thay chủ thể không thể là chủ cơ sở.",
    en: "An officer or union acting for the producer cannot be its owner.",
  },
  "application.not_found": {
    vi: "Không tìm thấy hồ sơ này.",
    en: "This application was not found.",
  },
  "application.already_open": {
    vi: "Bạn đã có một hồ sơ đang mở cho chủ thể này.",
    en: "You already have an open application for this producer.",
  },
  "application.not_open": {
    vi: "Hồ sơ này không sửa được nữa. Hãy tải lại trang.",
    en: "This application can no longer be changed. Please reload the page.",
  },
  "application.move_not_allowed": {
    vi: "Hồ sơ đã ở trạng thái khác. Hãy tải lại trang.",
    en: "The application is in another state now. Please reload the page.",
  },
  "application.reason_missing": {
    vi: "Vui lòng ghi lý do để người nộp biết.",
    en: "Please give the reason, for the applicant to read.",
  },
  "application.name_missing": {
    vi: "Vui lòng ghi tên cơ sở, hợp tác xã hoặc doanh nghiệp.",
    en: "Please give the name of the business.",
  },
  "application.representative_missing": {
    vi: "Vui lòng ghi họ tên người đại diện.",
    en: "Please give the name of the representative.",
  },
  "application.identity_malformed": {
    vi: "Số định danh cá nhân gồm 12 chữ số.",
    en: "A personal identification number has 12 digits.",
  },
  "application.identity_missing": {
    vi: "Vui lòng ghi số định danh cá nhân của người đại diện.",
    en: "Please give the representative's identification number.",
  },
  "application.birth_day_missing": {
    vi: "Vui lòng ghi ngày sinh của chủ cơ sở theo ngày/tháng/năm. Ví dụ: 25/11/1980.",
    en: "Please give the owner's day of birth as day/month/year. Example: 25/11/1980.",
  },
  "application.address_missing": {
    vi: "Vui lòng ghi số nhà, đường hoặc thôn.",
    en: "Please give the street or hamlet.",
  },
  "application.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng viết ngắn hơn.",
    en: "The text is too long. Please shorten it.",
  },
  "application.documents_missing": {
    vi: "Hồ sơ còn thiếu giấy tờ bắt buộc.",
    en: "A compulsory paper is still missing.",
  },
  "application.producer_exists": {
    vi: "Sổ đăng ký đã có chủ thể với mã số thuế này. Hãy nhận chủ thể đó thay vì tạo mới.",
    en: "The register already has a producer with this tax code. Claim that one instead of adding another.",
  },
  "application.producer_has_owner": {
    vi: "Chủ thể này đã có người quản lý. Hãy nhờ họ mời bạn.",
    en: "This producer already has an owner. Please ask them for an invitation.",
  },
  "document.not_found": { vi: "Không tìm thấy giấy tờ này.", en: "This paper was not found." },
  "document.number_missing": {
    vi: "Vui lòng ghi số của giấy tờ.",
    en: "Please give the number of the paper.",
  },
  "document.issuer_missing": {
    vi: "Vui lòng ghi nơi cấp.",
    en: "Please say who issued the paper.",
  },
  "document.day_unreadable": {
    vi: "Vui lòng ghi ngày theo ngày/tháng/năm. Ví dụ: 25/11/2026.",
    en: "Please write the date as day/month/year. Example: 25/11/2026.",
  },
  "document.issued_in_future": {
    vi: "Ngày cấp không thể sau hôm nay.",
    en: "The paper cannot be issued after today.",
  },
  "document.days_crossed": {
    vi: "Ngày hết hạn phải sau ngày cấp.",
    en: "The paper must end after it was issued.",
  },
  "document.expired": { vi: "Giấy tờ này đã hết hạn.", en: "This paper has expired." },
  "document.file_missing": {
    vi: "Vui lòng chọn tệp hoặc chụp ảnh giấy tờ.",
    en: "Please choose a file or take a picture of the paper.",
  },
  "document.file_too_large": {
    vi: "Tệp quá lớn: tối đa 5 MB.",
    en: "The file is too large: at most 5 MB.",
  },
  "suspension.day_unreadable": {
    vi: "Vui lòng ghi ngày theo ngày/tháng/năm.",
    en: "Please write the date as day/month/year.",
  },
  "suspension.notice_too_short": {
    vi: "Phải báo trước ít nhất 5 ngày, trừ khi cơ quan nhà nước yêu cầu.",
    en: "At least 5 days' notice are needed, unless an authority asks for it.",
  },
  "suspension.reason_missing": { vi: "Vui lòng ghi lý do.", en: "Please give the reason." },
  "suspension.already": {
    vi: "Chủ thể này đang bị tạm ngừng hoặc đã được báo trước.",
    en: "This producer is suspended already, or has been given notice.",
  },
  "suspension.none": {
    vi: "Chủ thể này không bị tạm ngừng.",
    en: "This producer is not suspended.",
  },
  "member.not_found": { vi: "Không tìm thấy thành viên này.", en: "This member was not found." },
  "member.already": { vi: "Người này đã là thành viên.", en: "This person is a member already." },
  "invitation.not_found": {
    vi: "Lời mời không còn dùng được. Hãy xin lời mời mới.",
    en: "This invitation is no longer good. Please ask for a new one.",
  },
  "invitation.consent_missing": {
    vi: "Vui lòng ghi cơ quan, hội làm thay và việc chủ cơ sở đã đồng ý.",
    en: "Please name the office or union, and how the owner agreed.",
  },
  "parcel.move_not_allowed": {
    vi: "Đơn hàng không thể chuyển sang bước này. Có thể người khác vừa xử lý, vui lòng tải lại trang.",
    en: "The order cannot take this step. Somebody may have moved it meanwhile: please reload.",
  },
  "parcel.changed": {
    vi: "Đơn hàng vừa được người khác xử lý. Vui lòng xem lại rồi bấm lại.",
    en: "Somebody has just moved this order. Please look at it again first.",
  },
  "parcel.cancel_too_late": {
    vi: "Hàng đã giao cho đơn vị vận chuyển nên không hủy được nữa. Bạn có thể từ chối nhận hàng hoặc yêu cầu trả hàng sau khi nhận.",
    en: "The goods are already on their way, so the order can no longer be cancelled. You may refuse the parcel, or ask for a return after receiving it.",
  },
  "parcel.attempts_exhausted": {
    vi: "Đơn này đã giao không thành công 3 lần. Hãy chuyển hoàn hàng.",
    en: "This order failed to be delivered three times. Please take the goods back.",
  },
  "parcel.reason_missing": {
    vi: "Vui lòng chọn lý do.",
    en: "Please choose a reason.",
  },
  "parcel.note_missing": {
    vi: "Vui lòng ghi rõ lý do khác là gì.",
    en: "Please say what the other reason is.",
  },
  "parcel.carrier_missing": {
    vi: "Vui lòng chọn cách giao và ghi tên đơn vị vận chuyển.",
    en: "Please choose how the goods are sent and name the carrier.",
  },
  "parcel.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng ghi ngắn lại.",
    en: "This text is too long. Please shorten it.",
  },
  "return.not_found": {
    vi: "Không tìm thấy yêu cầu trả hàng.",
    en: "The return request was not found.",
  },
  "return.not_delivered": {
    vi: "Chỉ trả được hàng đã giao.",
    en: "Only delivered goods can be returned.",
  },
  "return.already_open": {
    vi: "Đơn này đã có một yêu cầu trả hàng đang xử lý.",
    en: "A return of this order is already under way.",
  },
  "return.too_late": {
    vi: "Đã quá hạn yêu cầu trả hàng. Bạn vẫn có thể khiếu nại với Sàn.",
    en: "The time for asking for a return is over. You may still complain to the floor.",
  },
  "return.reason_missing": {
    vi: "Vui lòng ghi lý do.",
    en: "Please give the reason.",
  },
  "return.description_short": {
    vi: "Vui lòng kể rõ hơn, ít nhất 10 ký tự.",
    en: "Please tell us more, at least 10 characters.",
  },
  "return.move_not_allowed": {
    vi: "Yêu cầu trả hàng không thể chuyển sang bước này. Vui lòng tải lại trang.",
    en: "The return cannot take this step. Please reload the page.",
  },
  "return.answer_not_due": {
    vi: "Người bán còn trong hạn trả lời. Vui lòng chờ đến hết hạn.",
    en: "The seller still has time to answer. Please wait until that day is over.",
  },
  "return.refund_amount_wrong": {
    vi: "Số tiền hoàn phải lớn hơn 0 và không quá số tiền của đơn.",
    en: "The refund must be more than 0 and no more than the order's total.",
  },
  "return.refund_way_missing": {
    vi: "Vui lòng ghi cách hoàn tiền. Ví dụ: chuyển khoản.",
    en: "Please say how it was refunded, for example by transfer.",
  },
  "return.refund_day_wrong": {
    vi: "Ngày hoàn tiền không thể sau hôm nay.",
    en: "The day of the refund cannot be after today.",
  },
  "photo.unreadable": {
    vi: "Không đọc được ảnh. Vui lòng gửi ảnh JPG hoặc PNG.",
    en: "The photo cannot be read. Please send a JPG or PNG.",
  },
  "photo.too_large": {
    vi: "Ảnh quá lớn. Vui lòng gửi ảnh dưới 8 MB.",
    en: "The photo is too large. Please send one below 8 MB.",
  },
  "photo.too_many": {
    vi: "Chỉ gửi được tối đa 5 ảnh.",
    en: "At most 5 photos can be sent.",
  },
  "photo.not_found": {
    vi: "Không tìm thấy ảnh.",
    en: "The photo was not found.",
  },
  "statement.period_wrong": {
    vi: "Khoảng ngày không đúng. Chọn từ ngày đến ngày, tối đa một năm.",
    en: "The period is not right. Choose from and to, at most a year.",
  },
  "listing.not_found": {
    vi: "Không tìm thấy sản phẩm này trong gian hàng.",
    en: "The listing was not found.",
  },
  "listing.change_not_found": {
    vi: "Không tìm thấy thay đổi này.",
    en: "The change was not found.",
  },
  "listing.change_waiting": {
    vi: "Thay đổi trước đang chờ duyệt. Rút lại trước khi sửa tiếp.",
    en: "An earlier change is waiting for review. Withdraw it before you change more.",
  },
  "listing.nothing_to_send": {
    vi: "Chưa có thay đổi nào để gửi duyệt.",
    en: "There is no change to be sent.",
  },
  "listing.rules_block": {
    vi: "Còn mục bắt buộc chưa đủ hoặc lời lẽ không được phép. Vui lòng sửa các mục được đánh dấu.",
    en: "Something compulsory is missing or may not be said. Please correct the marked fields.",
  },
  "listing.move_not_allowed": {
    vi: "Không thể làm bước này. Có thể người khác vừa xử lý, vui lòng tải lại trang.",
    en: "This step is not possible now. Somebody may have acted meanwhile: please reload.",
  },
  "listing.applies_at_once": {
    vi: "Giá và số lượng của hàng đang bán đổi ngay tại danh sách, không cần gửi duyệt.",
    en: "Price and stock of a listing on sale are changed at once, in the list.",
  },
  "listing.variant_unknown": {
    vi: "Quy cách này không thuộc sản phẩm.",
    en: "The pack does not belong to this listing.",
  },
  "listing.stock_not_counted": {
    vi: "Quy cách này không đếm số lượng.",
    en: "The stock of this pack is not counted.",
  },
  "listing.stock_below_reserved": {
    vi: "Số lượng ít hơn số đã có người đặt. Vui lòng kiểm tra lại.",
    en: "This is less than buyers have ordered already. Please check.",
  },
  "listing.price_unreadable": {
    vi: "Vui lòng ghi giá bằng số, ví dụ 120000.",
    en: "Please give the price as a number, such as 120000.",
  },
  "listing.price_out_of_range": {
    vi: "Giá phải từ 1.000 ₫ đến 1.000.000.000 ₫.",
    en: "The price must be from 1,000 ₫ to 1,000,000,000 ₫.",
  },
  "listing.stock_unreadable": {
    vi: "Vui lòng ghi số lượng bằng số, từ 0 đến 1.000.000.",
    en: "Please give the number in stock, from 0 to 1,000,000.",
  },
  "listing.net_content_unreadable": {
    vi: "Vui lòng ghi khối lượng hoặc thể tích bằng số lớn hơn 0.",
    en: "Please give the net content as a number above 0.",
  },
  "listing.weight_unreadable": {
    vi: "Vui lòng ghi cân nặng cả bao bì bằng gam, số nguyên.",
    en: "Please give the weight with its wrapping in whole grams.",
  },
  "listing.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng rút gọn.",
    en: "This text is too long. Please shorten it.",
  },
  "listing.photo_unreadable": {
    vi: "Không đọc được ảnh này. Vui lòng chọn ảnh JPEG hoặc PNG khác.",
    en: "This picture cannot be read. Please choose another JPEG or PNG.",
  },
  "listing.photo_too_large": {
    vi: "Ảnh quá lớn. Vui lòng chọn ảnh dưới 12 MB và 50 triệu điểm ảnh.",
    en: "The picture is too large. Please choose one below 12 MB and 50 million pixels.",
  },
  "listing.photo_unknown": {
    vi: "Ảnh này không có trong gian hàng.",
    en: "The picture is not one of this producer.",
  },
  "listing.reason_missing": {
    vi: "Vui lòng ghi lý do.",
    en: "Please give the reason.",
  },
  "listing.producer_may_not_sell": {
    vi: "Chủ thể này hiện không được bán trên sàn.",
    en: "This producer may not sell on the floor now.",
  },
  "question.not_found": {
    vi: "Không tìm thấy câu hỏi.",
    en: "The question was not found.",
  },
  "question.text_missing": {
    vi: "Vui lòng ghi nội dung tin nhắn.",
    en: "Please write your message.",
  },
  "question.too_many": {
    vi: "Bạn đã gửi nhiều tin. Vui lòng chờ người bán trả lời.",
    en: "You have sent several messages. Please wait for the seller's answer.",
  },
  "complaint.not_found": {
    vi: "Không tìm thấy khiếu nại.",
    en: "The complaint was not found.",
  },
  "complaint.subject_missing": {
    vi: "Vui lòng chọn việc bạn khiếu nại.",
    en: "Please choose what you complain about.",
  },
  "complaint.text_short": {
    vi: "Vui lòng kể rõ việc đã xảy ra, ít nhất 10 ký tự.",
    en: "Please say what happened, in at least 10 characters.",
  },
  "complaint.text_missing": {
    vi: "Vui lòng ghi nội dung.",
    en: "Please write what you want to say.",
  },
  "complaint.already_open": {
    vi: "Đơn này đã có một khiếu nại đang giải quyết. Bạn có thể viết thêm vào đó.",
    en: "A complaint about this order is already open. You can add to it.",
  },
  "complaint.move_not_allowed": {
    vi: "Khiếu nại đã sang bước khác. Vui lòng tải lại trang.",
    en: "The complaint has moved on. Please reload the page.",
  },
  "complaint.answer_not_due": {
    vi: "Người bán còn trong hạn trả lời. Vui lòng chờ đến hết hạn.",
    en: "The seller still has time to answer. Please wait until that day is over.",
  },
  "complaint.outcome_missing": {
    vi: "Vui lòng chọn kết luận.",
    en: "Please choose the outcome.",
  },
  "customer.matters_open": {
    vi: "Bạn còn khiếu nại hoặc yêu cầu trả hàng đang giải quyết. Tài khoản xóa được khi các việc này kết thúc.",
    en: "A complaint or a return of yours is still open. The account can be deleted once it has ended.",
  },
  "takedown.not_found": {
    vi: "Không tìm thấy yêu cầu gỡ này.",
    en: "The takedown was not found.",
  },
  "takedown.already_open": {
    vi: "Sản phẩm này đã có yêu cầu gỡ chưa kết thúc.",
    en: "This listing has a takedown that is not over.",
  },
  "takedown.requested_in_future": {
    vi: "Thời điểm yêu cầu không thể ở tương lai.",
    en: "The request cannot lie in the future.",
  },
  "review.not_found": {
    vi: "Không tìm thấy đánh giá này.",
    en: "The review was not found.",
  },
  "review.line_not_found": {
    vi: "Đơn hàng này không có món hàng đó.",
    en: "The order has no such goods.",
  },
  "review.not_delivered": {
    vi: "Chỉ đánh giá được hàng đã giao.",
    en: "Only delivered goods can be reviewed.",
  },
  "review.too_late": {
    vi: "Đã quá hạn đánh giá món hàng này.",
    en: "It is too late to review these goods.",
  },
  "review.change_too_late": {
    vi: "Đã quá hạn sửa đánh giá. Bạn vẫn có thể xóa đánh giá.",
    en: "It is too late to change the review. You may still remove it.",
  },
  "review.mark_missing": {
    vi: "Vui lòng chọn điểm từ 1 đến 5.",
    en: "Please choose a mark from 1 to 5.",
  },
  "review.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng rút gọn.",
    en: "This text is too long. Please shorten it.",
  },
  "review.name_too_long": {
    vi: "Tên hiển thị quá dài. Vui lòng rút gọn.",
    en: "The name is too long. Please shorten it.",
  },
  "review.answer_missing": {
    vi: "Vui lòng viết câu trả lời.",
    en: "Please write an answer.",
  },
  "review.is_hidden": {
    vi: "Đánh giá này đang bị ẩn nên không trả lời được.",
    en: "The review is hidden and cannot be answered.",
  },
  "review.public_reason_missing": {
    vi: "Vui lòng ghi lý do ẩn. Mọi người sẽ đọc được lý do này.",
    en: "Please give the reason for hiding it. Everybody will read it.",
  },
  "review.already_hidden": {
    vi: "Đánh giá này đã bị ẩn với lý do khác.",
    en: "The review is hidden already, for another reason.",
  },
}
