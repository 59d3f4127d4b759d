"""Coverage of the plan one level up (P)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "P001": Entry(
        (
            "Chưa đối chiếu được với kế hoạch cấp trên “{parent}” vì không có tệp hoặc tệp có lỗi.",
            "Not compared with the plan one level up, “{parent}”: there is no file, or it has errors.",
        ),
        (
            "Đặt tệp {parent}.yaml cùng thư mục với tệp này rồi soát tệp đó: kehoach check {parent}",
            "Put {parent}.yaml in the folder of this file, and check it: kehoach check {parent}",
        ),
        Explained(
            (
                "Không đọc được kế hoạch cấp trên nêu ở khóa “parent”.",
                "The plan one level up that “parent” names cannot be read.",
            ),
            (
                "Khi đó không xác định được kế hoạch này đã có đủ các nhiệm vụ được giao hay chưa.",
                "Nobody can tell then whether this plan covers all that was asked.",
            ),
            bad="parent: qd-153",
            good="parent: qd-153-ttg",
        ),
    ),
    "P002": Entry(
        (
            "Kế hoạch {parent} không có nhiệm vụ hoặc trách nhiệm “{task}”.",
            "The plan {parent} has no task or duty “{task}”.",
        ),
        (
            "Ghi đúng mã (id) của nhiệm vụ, trách nhiệm ở kế hoạch cấp trên.",
            "Use the id that the task or duty has in the plan one level up.",
        ),
        Explained(
            (
                "Liên kết “covers” (hoặc “not_applicable”) trỏ tới một nhiệm vụ, trách nhiệm không có ở kế hoạch cấp trên.",
                "A link in “covers” (or “not_applicable”) names no task or duty of the plan one level up.",
            ),
            (
                "Nhiệm vụ được giao khi đó bị tính là chưa có mục thực hiện.",
                "The task that was meant then counts as not covered.",
            ),
            bad="covers: [pho-bien-luat]",
            good="covers: [pho-bien@c4051020]",
        ),
    ),
    "P003": Entry(
        (
            "Chưa có mục nào thực hiện nhiệm vụ {address} “{title}” của {parent} ({standing}).",
            "Nothing covers the task {address} “{title}” of {parent} ({standing}).",
        ),
        (
            "Thêm “{id}” vào khóa covers của nhiệm vụ tương ứng, hoặc ghi ở not_applicable kèm lý do.",
            "Add “{id}” to the key covers of the task that covers it, or to not_applicable with a reason.",
        ),
        Explained(
            (
                "Mỗi nhiệm vụ của kế hoạch cấp trên phải có mục thực hiện hoặc có lý do không áp dụng; kế hoạch cấp xã chỉ xét những gì kế hoạch của tỉnh giao cho cấp xã.",
                "Each task of the plan one level up is covered, or has a reason why it does not apply; of a commune counts what the plan of the province asks of communes.",
            ),
            (
                "Bỏ sót nhiệm vụ được giao là lý do thường gặp khiến kế hoạch bị trả lại.",
                "A task left out is a frequent reason why a plan is sent back.",
            ),
            bad="covers: [hoat-dong@6b39e952]",
            good="covers: [hoat-dong@6b39e952, long-ghep@32edbb68]",
        ),
    ),
    "P004": Entry(
        (
            "Nhiệm vụ {address} “{title}” của {parent} đã thay đổi kể từ lần đối chiếu ghi ở liên kết này.",
            "The task {address} “{title}” of {parent} has changed since this link was last compared.",
        ),
        (
            "Đọc lại nhiệm vụ đó; nếu liên kết còn phù hợp thì ghi “{id}@{now}”.",
            "Read that task again; if the link still holds, write “{id}@{now}”.",
        ),
        Explained(
            (
                "Câu chữ của nhiệm vụ cấp trên khác với câu chữ đã đối chiếu khi ghi liên kết.",
                "The words of the task are not those that the link was compared with.",
            ),
            (
                "Kế hoạch cấp trên thay đổi thì phải rà soát lại kế hoạch này.",
                "When the plan one level up changes, this one must be reviewed.",
            ),
            bad="covers: [pho-bien@00000000]",
            good="covers: [pho-bien@c4051020]",
        ),
    ),
    "P005": Entry(
        (
            "“{task}” được ghi là không áp dụng nhưng chưa nêu lý do.",
            "“{task}” is said not to apply, but no reason is given.",
        ),
        (
            "Ghi {{task: {task}, reason: …}}.",
            "Write {{task: {task}, reason: …}}.",
        ),
        Explained(
            (
                "Nhiệm vụ cấp trên ghi ở “not_applicable” phải kèm lý do.",
                "A task in “not_applicable” needs a reason.",
            ),
            (
                "Không rõ lý do thì người thẩm định khó chấp nhận việc không thực hiện một nhiệm vụ được giao.",
                "A reviewer will hardly accept that a task is left out without knowing why.",
            ),
            bad="not_applicable: [long-ghep]",
            good="not_applicable: [{task: long-ghep, reason: Sở Tài chính thực hiện ở kế hoạch khác}]",
        ),
    ),
    "P006": Entry(
        (
            "“{id}” vừa được ghi là không áp dụng, vừa có mục thực hiện (dòng {line}).",
            "“{id}” is said not to apply, but is covered (line {line}).",
        ),
        ("Chỉ giữ một trong hai.", "Keep one of them."),
        Explained(
            (
                "Một nhiệm vụ cấp trên không thể vừa không áp dụng vừa được thực hiện.",
                "A task cannot both be covered and not apply.",
            ),
            ("Hai chỗ ghi mâu thuẫn với nhau.", "The two contradict each other."),
            bad="not_applicable: [{task: pho-bien, reason: không thuộc thẩm quyền}]",
            good="not_applicable: [{task: long-ghep, reason: Sở Tài chính thực hiện ở kế hoạch khác}]",
        ),
    ),
    "P007": Entry(
        (
            "Liên kết tới “{id}” chưa kèm mã đối chiếu.",
            "The link to “{id}” has no fingerprint of the words that it was compared with.",
        ),
        (
            "Đối chiếu với {address} “{title}” của {parent} ({standing}), rồi ghi “{id}@{now}”.",
            "Compare with {address} “{title}” of {parent} ({standing}), then write “{id}@{now}”.",
        ),
        Explained(
            (
                "Liên kết nên kèm mã đối chiếu, tính từ câu chữ của nhiệm vụ cấp trên.",
                "A link should have a fingerprint, computed from the words of the task one level up.",
            ),
            (
                "Không có mã đối chiếu thì không phát hiện được khi kế hoạch cấp trên thay đổi.",
                "Without it nobody notices when those words change.",
            ),
            bad="covers: [tap-huan]",
            good="covers: [tap-huan@5546cbe1]",
        ),
    ),
    "P008": Entry(
        (
            "Thời hạn {planned} muộn hơn thời hạn {asked} của nhiệm vụ {address} “{title}” của {parent} ({standing}).",
            "The task ends on {planned}, after the deadline {asked} of the task {address} “{title}” of {parent} ({standing}).",
        ),
        (
            "Rút ngắn thời hạn, hoặc xin ý kiến cơ quan ban hành kế hoạch {parent}.",
            "Set an earlier deadline, or ask the issuer of {parent}.",
        ),
        Explained(
            (
                "Nhiệm vụ phải hoàn thành không muộn hơn thời hạn mà kế hoạch cấp trên quy định.",
                "A task must end no later than the plan one level up asks.",
            ),
            (
                "Thời hạn muộn hơn là không phù hợp với kế hoạch cấp trên.",
                "A later deadline contradicts that plan.",
            ),
            bad="timeline: từ năm 2026 đến năm 2030.",
            good="timeline: năm 2026.",
        ),
    ),
    "P009": Entry(
        (
            "Nhiệm vụ {address} “{title}” của {parent} chỉ có mục thực hiện ở phần tổ chức thực hiện.",
            "Only part IV covers the task {address} “{title}” of {parent}.",
        ),
        (
            "Nếu cần nêu thời hạn và cơ quan chủ trì thì thêm một nhiệm vụ ở phần nội dung.",
            "Where it needs a deadline and a lead, add a task to part II.",
        ),
        Explained(
            (
                "Nhiệm vụ cấp trên chỉ được giao ở phần tổ chức thực hiện, không có nhiệm vụ tương ứng ở phần nội dung.",
                "Duties of part IV cover a task one level up, but no task of part II does.",
            ),
            (
                "Phần tổ chức thực hiện không nêu thời hạn và kết quả cho từng việc.",
                "Duties have no timeline and no results.",
            ),
            bad="agency: Sở Tài chính covers: [long-ghep@32edbb68]",
            good="covers: [hoat-dong@6b39e952, long-ghep@32edbb68]",
        ),
    ),
    "P010": Entry(
        (
            "Kế hoạch {parent} (level: {level}, province: {province}) không phải là kế hoạch cấp trên trực tiếp.",
            "The plan {parent} (level: {level}, province: {province}) is not the one directly above this plan.",
        ),
        (
            "Kế hoạch cấp xã ghi mã kế hoạch của tỉnh mình; kế hoạch cấp tỉnh ghi mã kế hoạch của trung ương.",
            "A commune names the plan of its own province, a province that of the centre.",
        ),
        Explained(
            (
                "Khóa “parent” phải nêu kế hoạch cấp trên trực tiếp: của trung ương đối với tỉnh, của tỉnh mình đối với xã, phường, đặc khu.",
                "“parent” must name the plan directly above: that of the centre for a province, that of its own province for a commune.",
            ),
            (
                "Đối chiếu với kế hoạch của tỉnh khác, cấp khác thì kết quả không có giá trị.",
                "Coverage of the plan of another province, or of another level, says nothing.",
            ),
            bad="level: commune province: langson parent: sonla",
            good="level: commune province: langson parent: langson",
        ),
    ),
}
