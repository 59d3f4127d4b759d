"""Coverage of the plan one level up (P)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "P001": Entry(
        (
            "Chưa đối chiếu được với kế hoạch cấp trên “{parent}”: không có tệp, hoặc tệp có lỗi.",
            "Not held against the plan one level up, “{parent}”: there is no file, or it has faults.",
        ),
        (
            "Đặt tệp {parent}.yaml cạnh tệp này, và soát tệp đó: kehoach check {parent}",
            "Put {parent}.yaml beside this file, and check it: kehoach check {parent}",
        ),
        Explained(
            (
                "Kế hoạch cấp trên mà “parent” nêu không đọc được.",
                "The plan one level up that “parent” names cannot be read.",
            ),
            (
                "Khi đó không biết kế hoạch này đã bao quát đủ nhiệm vụ được giao hay chưa.",
                "Nobody knows then whether this plan answers what was asked.",
            ),
            bad="parent: qd-153",
            good="parent: qd-153-ttg",
        ),
    ),
    "P002": Entry(
        (
            "Không có nhiệm vụ “{task}” trong {parent}.",
            "{parent} has no task “{task}”.",
        ),
        (
            "Dùng đúng mã (id) của nhiệm vụ ở kế hoạch cấp trên.",
            "Use the id that the task has in the plan one level up.",
        ),
        Explained(
            (
                "Liên kết “covers” (hoặc “not_applicable”) trỏ tới một nhiệm vụ không có ở kế hoạch cấp trên.",
                "A link in “covers” (or “not_applicable”) names no task of the plan one level up.",
            ),
            (
                "Nhiệm vụ được giao sẽ bị tính là chưa có ai thực hiện.",
                "The task that was meant counts as unanswered.",
            ),
            bad="covers: [pho-bien-luat]",
            good="covers: [pho-bien@c4051020]",
        ),
    ),
    "P003": Entry(
        (
            "Chưa có mục nào thực hiện nhiệm vụ {address} “{title}” của {parent} ({standing}).",
            "Nothing answers the task {address} “{title}” of {parent} ({standing}).",
        ),
        (
            "Thêm “{id}” vào covers của nhiệm vụ thực hiện nó, hoặc nêu ở not_applicable kèm lý do.",
            "Add “{id}” to covers of the task that answers it, or to not_applicable with a reason.",
        ),
        Explained(
            (
                "Mỗi nhiệm vụ của kế hoạch cấp trên phải có mục thực hiện, hoặc có lý do không áp dụng.",
                "Each task of the plan one level up has an answer, or a reason why it does not apply.",
            ),
            (
                "Bỏ sót nhiệm vụ được giao là lý do thường gặp nhất khiến kế hoạch bị trả lại.",
                "A task left out is the most frequent reason why a plan is sent back.",
            ),
            bad="covers: [hoat-dong@6b39e952]",
            good="covers: [hoat-dong@6b39e952, long-ghep@32edbb68]",
        ),
    ),
    "P004": Entry(
        (
            "Nhiệm vụ {address} “{title}” của {parent} đã thay đổi từ khi liên kết này được thống nhất.",
            "The task {address} “{title}” of {parent} has changed since this link was agreed.",
        ),
        (
            "Đọc lại nhiệm vụ đó; còn phù hợp thì ghi “{id}@{now}”.",
            "Read that task again; where the link still holds, write “{id}@{now}”.",
        ),
        Explained(
            (
                "Câu chữ của nhiệm vụ cấp trên khác với câu chữ mà liên kết đã được thống nhất.",
                "The words of the task are not those that the link was agreed against.",
            ),
            (
                "Văn bản cấp trên được sửa thì kế hoạch phải được xem lại.",
                "When the plan one level up changes, this one must be read again.",
            ),
            bad="covers: [pho-bien@00000000]",
            good="covers: [pho-bien@c4051020]",
        ),
    ),
    "P005": Entry(
        (
            "“{task}” được ghi là không áp dụng mà không nêu lý do.",
            "“{task}” is said not to apply, without a reason.",
        ),
        (
            "Viết {{task: {task}, reason: …}}.",
            "Write {{task: {task}, reason: …}}.",
        ),
        Explained(
            (
                "Nhiệm vụ cấp trên ghi ở “not_applicable” phải có lý do.",
                "A task in “not_applicable” needs a reason.",
            ),
            (
                "Người thẩm định không thể chấp nhận việc bỏ qua một nhiệm vụ mà không rõ vì sao.",
                "No reviewer can accept that a task is left out without knowing why.",
            ),
            bad="not_applicable: [long-ghep]",
            good="not_applicable: [{task: long-ghep, reason: Sở Tài chính thực hiện ở kế hoạch khác}]",
        ),
    ),
    "P006": Entry(
        (
            "“{id}” vừa được ghi là không áp dụng, vừa có mục thực hiện (dòng {line}).",
            "“{id}” is said not to apply, and is answered (line {line}).",
        ),
        ("Giữ một trong hai.", "Keep one of them."),
        Explained(
            (
                "Một nhiệm vụ cấp trên không thể vừa không áp dụng vừa được thực hiện.",
                "A task cannot both not apply and be answered.",
            ),
            ("Hai điều ghi trái ngược nhau.", "The two contradict each other."),
            bad="not_applicable: [{task: pho-bien, reason: không thuộc thẩm quyền}]",
            good="not_applicable: [{task: long-ghep, reason: Sở Tài chính thực hiện ở kế hoạch khác}]",
        ),
    ),
    "P007": Entry(
        (
            "Liên kết tới “{id}” chưa ghi được thống nhất với câu chữ nào.",
            "The link to “{id}” does not say which words it was agreed against.",
        ),
        (
            "Đối chiếu với {address} “{title}” của {parent} ({standing}), rồi ghi “{id}@{now}”.",
            "Compare with {address} “{title}” of {parent} ({standing}), then write “{id}@{now}”.",
        ),
        Explained(
            (
                "Liên kết nên kèm dấu vân tay của câu chữ đã đối chiếu.",
                "A link should have the fingerprint of the words that it was agreed against.",
            ),
            (
                "Không có dấu vân tay thì không ai biết khi văn bản cấp trên thay đổi.",
                "Without it nobody notices when those words change.",
            ),
            bad="covers: [tap-huan]",
            good="covers: [tap-huan@5546cbe1]",
        ),
    ),
    "P008": Entry(
        (
            "Thời hạn {planned} muộn hơn thời hạn {asked} của nhiệm vụ {address} “{title}” của {parent} ({standing}).",
            "Ends on {planned}, after the deadline {asked} of the task {address} “{title}” of {parent} ({standing}).",
        ),
        (
            "Rút ngắn thời hạn, hoặc xin ý kiến cơ quan ban hành {parent}.",
            "End earlier, or ask the issuer of {parent}.",
        ),
        Explained(
            (
                "Nhiệm vụ phải xong không muộn hơn thời hạn mà kế hoạch cấp trên đặt ra.",
                "A task ends no later than the plan one level up asks.",
            ),
            (
                "Thời hạn muộn hơn là trái với văn bản cấp trên.",
                "A later deadline contradicts that plan.",
            ),
            bad="timeline: từ năm 2026 đến năm 2030.",
            good="timeline: năm 2026.",
        ),
    ),
    "P009": Entry(
        (
            "Nhiệm vụ {address} “{title}” của {parent} chỉ được nêu ở phần tổ chức thực hiện.",
            "Only part IV answers the task {address} “{title}” of {parent}.",
        ),
        (
            "Nếu cần thời hạn và cơ quan chủ trì, thêm một nhiệm vụ ở phần nội dung.",
            "Where it needs a deadline and a lead, add a task to part II.",
        ),
        Explained(
            (
                "Nhiệm vụ cấp trên chỉ có cơ quan thực hiện ở phần IV, không có nhiệm vụ ở phần II.",
                "A task that duties of part IV answer, and no task of part II.",
            ),
            (
                "Phần IV không có thời hạn và sản phẩm cho từng việc.",
                "Duties have no timeline and no results.",
            ),
            bad="agency: Sở Tài chính covers: [long-ghep@32edbb68]",
            good="covers: [hoat-dong@6b39e952, long-ghep@32edbb68]",
        ),
    ),
}
