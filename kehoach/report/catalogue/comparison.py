"""Comparisons of plans, and the matrix of all (diff., matrix.)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    # --- matrix ---
    "matrix.title": Entry(("Ma trận bao quát nhiệm vụ", "Coverage matrix")),
    "matrix.size": Entry(
        (
            "Đối chiếu {plans} kế hoạch với {tasks} nhiệm vụ của {base}.",
            "{plans} plans against {tasks} tasks of {base}.",
        )
    ),
    "matrix.gaps": Entry(
        ("Còn {count} chỗ chưa bao quát đủ, ở {plans} kế hoạch.", "{count} gaps, in {plans} plans.")
    ),
    "matrix.no_gaps": Entry(("Không có chỗ nào chưa bao quát đủ.", "No gaps.")),
    "matrix.shown": Entry(("Chỉ nêu các ô: {statuses}.", "Only these are shown: {statuses}.")),
    "matrix.reconstructed": Entry(
        (
            "{count} trong {total} nhiệm vụ của {base} là câu chữ dựng lại (có dấu *), chưa phải câu chữ chính thức.",
            "{count} of the {total} tasks of {base} are reconstructed (marked *), not official words.",
        )
    ),
    "matrix.reconstructed_answers": Entry(
        (
            "{count} nội dung của các kế hoạch đối chiếu là câu chữ dựng lại (có dấu *).",
            "{count} passages of the plans compared are reconstructed (marked *).",
        )
    ),
    "matrix.covered": Entry(("bao quát đủ", "covered")),
    "matrix.partial": Entry(("một phần", "partial")),
    "matrix.outdated": Entry(("đã cũ", "outdated")),
    "matrix.uncovered": Entry(("chưa có", "uncovered")),
    "matrix.not_applicable": Entry(("không áp dụng", "not applicable")),
    "matrix.covered.means": Entry(("có nhiệm vụ đáp ứng", "a task answers it")),
    "matrix.partial.means": Entry(
        (
            "chỉ nêu ở phần tổ chức thực hiện, không có nhiệm vụ đáp ứng",
            "named among the duties alone, no task answers it",
        )
    ),
    "matrix.outdated.means": Entry(
        (
            "đối chiếu theo câu chữ đã thay đổi, cần rà soát lại",
            "agreed against words that have changed since; to be reviewed",
        )
    ),
    "matrix.uncovered.means": Entry(("không có nội dung nào đáp ứng", "nothing answers it")),
    "matrix.not_applicable.means": Entry(("kế hoạch nêu rõ là không áp dụng", "the plan opts out")),
    "matrix.official": Entry(("câu chữ chính thức", "official words")),
    "matrix.paraphrased": Entry(("đúng sự việc, không nguyên văn", "true in fact, not verbatim")),
    "matrix.ours": Entry(("câu chữ dựng lại", "reconstructed words")),
    "matrix.open": Entry(("Không ấn định ngày kết thúc.", "No end is set.")),
    "matrix.outdated_at": Entry(("Cần rà soát lại: {addresses}.", "To be reviewed: {addresses}.")),
    "matrix.duties": Entry(
        ("Chỉ giao ở phần tổ chức thực hiện: {duties}.", "Named among the duties alone: {duties}.")
    ),
    "matrix.more": Entry(("và {count} cơ quan khác", "and {count} more")),
    "matrix.unread": Entry(
        (
            "Thời gian thực hiện có chỗ chương trình chưa đọc được.",
            "Part of the timeline could not be read.",
        )
    ),
    "matrix.position": Entry(("TT", "No.")),
    "matrix.plan": Entry(("Địa phương", "Province")),
    "matrix.plan_id": Entry(("Mã kế hoạch", "Plan id")),
    "matrix.address": Entry(("Mục", "Address")),
    "matrix.task": Entry(("Nhiệm vụ", "Task")),
    "matrix.provenance": Entry(("Câu chữ của nhiệm vụ", "Words of the task")),
    "matrix.status": Entry(("Mức bao quát", "Status")),
    "matrix.by": Entry(("Đáp ứng tại", "Answered at")),
    "matrix.lead": Entry(("Cơ quan chủ trì", "Lead")),
    "matrix.coordination": Entry(("Cơ quan phối hợp", "Coordination")),
    "matrix.timeline": Entry(("Thời gian thực hiện", "Timeline")),
    "matrix.start": Entry(("Từ ngày", "From")),
    "matrix.end": Entry(("Đến ngày", "To")),
    "matrix.results": Entry(("Kết quả", "Results")),
    "matrix.note": Entry(("Ghi chú", "Note")),
    "matrix.path": Entry(("Tệp", "File")),
    "matrix.gap_count": Entry(("Chưa đủ", "Gaps")),
    "matrix.total": Entry(("Cộng chưa đủ", "Gaps in all")),
    "matrix.count": Entry(("Số ô", "Cells")),
    "matrix.meaning": Entry(("Ý nghĩa", "Meaning")),
    "matrix.legend": Entry(("Chú giải", "Legend")),
    "matrix.tasks": Entry(("Các nhiệm vụ", "Tasks")),
    "matrix.details": Entry(("Chi tiết", "Details")),
    "matrix.leaders": Entry(("Chủ trì", "Led by")),
    "matrix.filters": Entry(("Lọc", "Filter")),
    "matrix.skip": Entry(("Đến nội dung chính", "Skip to the content")),
    "matrix.grid": Entry(("Bảng tổng hợp", "Overview")),
    "matrix.grid_caption": Entry(
        (
            "Mỗi dòng một kế hoạch, mỗi cột một nhiệm vụ; chọn một ô để xem chi tiết",
            "A line for each plan, a column for each task; follow a cell to its details",
        )
    ),
    "matrix.made_by": Entry(("Lập bằng chương trình kehoach", "Made by kehoach")),
    "matrix.nothing": Entry(
        ("Không có gì phù hợp với điều kiện lọc.", "Nothing passes the filter.")
    ),
    "matrix.progress": Entry(("Đang đọc", "Reading")),
    "matrix.sheet": Entry(("Ma trận", "Matrix")),
    "matrix.sheet_details": Entry(("Chi tiết", "Details")),
    "matrix.several_parents": Entry(
        (
            "Các kế hoạch triển khai nhiều kế hoạch cấp trên khác nhau: {known}.",
            "The plans carry out different plans one level up: {known}.",
        ),
        ("Nêu một kế hoạch bằng --parent.", "Choose one with --parent."),
    ),
    "matrix.other_parent": Entry(
        ("{path} không triển khai {parent}.", "{path} does not carry out {parent}."),
        (
            "Bỏ tệp này, hoặc nêu kế hoạch cấp trên khác bằng --parent.",
            "Leave it out, or choose another plan with --parent.",
        ),
    ),
    "matrix.no_plan": Entry(
        ("Không có kế hoạch nào triển khai {parent}.", "No plan carries out {parent}.")
    ),
    "matrix.same_id": Entry(
        ("{path} và {other} cùng mang mã “{id}”.", "{path} and {other} share the id “{id}”."),
        ("Mỗi kế hoạch chỉ đứng một lần trong ma trận.", "A plan stands in the matrix once."),
    ),
    # What the parts of a plan, the ways of pairing, the kinds of difference are called.
    "diff.part.document": Entry(("Thông tin văn bản", "Document")),
    "diff.part.preamble": Entry(("Phần mở đầu", "Preamble")),
    "diff.part.purpose": Entry(("Mục đích", "Purpose")),
    "diff.part.requirements": Entry(("Yêu cầu", "Requirements")),
    "diff.part.targets": Entry(("Chỉ tiêu", "Targets")),
    "diff.part.content": Entry(("Nội dung, nhiệm vụ", "Tasks")),
    "diff.part.funding": Entry(("Kinh phí", "Funding")),
    "diff.part.organisation": Entry(("Tổ chức thực hiện", "Organisation")),
    "diff.part.other": Entry(("Phần khác", "Other parts")),
    "diff.part.closing": Entry(("Phần kết", "Closing")),
    "diff.part.recipients": Entry(("Nơi nhận", "Recipients")),
    "diff.part.signature": Entry(("Người ký", "Signature")),
    "diff.part.appendices": Entry(("Phụ lục", "Appendices")),
    "diff.field.title": Entry(("Tên nhiệm vụ", "Title")),
    "diff.field.agency": Entry(("Cơ quan", "Agency")),
    "diff.field.text": Entry(("Nội dung", "Text")),
    "diff.field.activities": Entry(("Hoạt động", "Activities")),
    "diff.field.lead": Entry(("Cơ quan chủ trì", "Lead")),
    "diff.field.coordination": Entry(("Cơ quan phối hợp", "Coordination")),
    "diff.field.timeline": Entry(("Thời gian thực hiện", "Timeline")),
    "diff.field.results": Entry(("Kết quả", "Results")),
    "diff.field.funding": Entry(("Kinh phí", "Funding")),
    "diff.kind.same": Entry(("giống", "same")),
    "diff.kind.modified": Entry(("khác", "modified")),
    "diff.kind.moved": Entry(("chuyển chỗ", "moved")),
    "diff.kind.added": Entry(("thêm", "added")),
    "diff.kind.removed": Entry(("bỏ", "removed")),
    "diff.kind.split": Entry(("tách", "split")),
    "diff.kind.merged": Entry(("gộp", "merged")),
    "diff.kind.counted": Entry(("{count} {kind}", "{count} {kind}")),
    "diff.by.link": Entry(("ghép theo liên kết", "paired by link")),
    "diff.by.id": Entry(("ghép theo mã", "paired by id")),
    "diff.by.agency": Entry(("ghép theo cơ quan", "paired by agency")),
    "diff.by.text": Entry(("ghép theo nguyên văn", "paired by exact text")),
    "diff.by.similarity": Entry(("ghép theo độ giống nhau", "paired by similarity")),
    "diff.by.position": Entry(("ghép theo vị trí", "paired by position")),
    "diff.alike": Entry(("câu chữ giống {percent}%", "words {percent}% alike")),
    "diff.words_same": Entry(("câu chữ như nhau", "the same words")),
    "diff.unnumbered": Entry(("đoạn không đánh số", "unnumbered")),
    # What a difference means.
    "diff.agencies.both": Entry(("cả hai: {names}", "both: {names}")),
    "diff.agencies.left": Entry(("chỉ bên trái: {names}", "left only: {names}")),
    "diff.agencies.right": Entry(("chỉ bên phải: {names}", "right only: {names}")),
    "diff.agencies.same": Entry(
        ("hai bên như nhau: {names}", "the same on both sides: {names}"),
    ),
    "diff.agencies.unread": Entry(
        (
            "có câu chữ chưa nhận ra là cơ quan nào, đề nghị đọc nguyên văn",
            "some words were not recognised as agencies: read the text itself",
        )
    ),
    "diff.timing.starts": Entry(("bắt đầu", "starts")),
    "diff.timing.ends": Entry(("kết thúc", "ends")),
    "diff.timing.later": Entry(
        (
            "bên phải {point} muộn hơn: {left} → {right}",
            "the right one {point} later: {left} → {right}",
        )
    ),
    "diff.timing.earlier": Entry(
        (
            "bên phải {point} sớm hơn: {left} → {right}",
            "the right one {point} earlier: {left} → {right}",
        )
    ),
    "diff.timing.opened": Entry(
        (
            "bên phải để ngỏ ngày {point}; bên trái {point} ngày {day}",
            "the right one leaves open when it {point}; the left one {point} on {day}",
        )
    ),
    "diff.timing.bounded": Entry(
        (
            "bên trái để ngỏ ngày {point}; bên phải {point} ngày {day}",
            "the left one leaves open when it {point}; the right one {point} on {day}",
        )
    ),
    "diff.timing.same": Entry(
        (
            "ngày bắt đầu và ngày kết thúc như nhau",
            "both start and end on the same days",
        )
    ),
    "diff.timing.no_days": Entry(
        ("cả hai không ấn định ngày cụ thể", "neither names any day"),
    ),
    "diff.timing.often": Entry(
        ("mức độ lặp lại: {left} → {right}", "how often: {left} → {right}"),
    ),
    "diff.often.monthly": Entry(("hằng tháng", "every month")),
    "diff.often.quarterly": Entry(("hằng quý", "every quarter")),
    "diff.often.half_yearly": Entry(("sáu tháng một lần", "every half-year")),
    "diff.often.yearly": Entry(("hằng năm", "every year")),
    "diff.often.periodic": Entry(("định kỳ", "at intervals")),
    "diff.often.continuous": Entry(("thường xuyên", "continuously")),
    "diff.often.on_demand": Entry(("khi cần, khi có yêu cầu", "when needed or asked")),
    "diff.often.never": Entry(("không nêu", "not stated")),
    "diff.only_kinds": Entry(
        (
            "Chỉ nêu các loại: {kinds}; những khác biệt khác không nêu ở đây.",
            "Only these kinds are told: {kinds}; other differences are not told here.",
        ),
    ),
    "diff.timing.unread": Entry(
        (
            "có câu chữ chưa hiểu hết, đề nghị đọc nguyên văn",
            "some words were not understood: read the text itself",
        )
    ),
    "diff.unstated.left": Entry(("bên trái không nêu", "the left one does not say")),
    "diff.unstated.right": Entry(("bên phải không nêu", "the right one does not say")),
    "diff.fields_same": Entry(("Giống nhau: {fields}.", "The same: {fields}.")),
    "diff.paragraphs_same": Entry(
        ("({count} đoạn giống nhau)", "(paragraphs that are the same: {count})"),
    ),
    # How the tasks of the plan one level up are answered.
    "diff.status.covered": Entry(("bao quát đủ", "covered")),
    "diff.status.partial": Entry(("một phần", "partial")),
    "diff.status.outdated": Entry(("đã cũ", "outdated")),
    "diff.status.uncovered": Entry(("chưa có", "uncovered")),
    "diff.status.not-applicable": Entry(("không áp dụng", "not applicable")),
    "diff.coverage": Entry(
        (
            "Đối chiếu với nhiệm vụ của kế hoạch cấp trên ({base})",
            "Against the tasks of the plan one level up ({base})",
        )
    ),
    "diff.coverage.task": Entry(("Nhiệm vụ cấp trên", "Task one level up")),
    "diff.coverage.both": Entry(("Cả hai đáp ứng", "Both answer")),
    "diff.coverage.left": Entry(("Chỉ bên trái đáp ứng", "Only the left answers")),
    "diff.coverage.right": Entry(("Chỉ bên phải đáp ứng", "Only the right answers")),
    "diff.coverage.neither": Entry(("Không bên nào đáp ứng", "Neither answers")),
    "diff.coverage.answered": Entry(("Đã đáp ứng", "Answered")),
    "diff.coverage.unanswered": Entry(("Chưa đáp ứng", "Not answered")),
    "diff.not_addressed": Entry(("không giao cho cấp xã", "not given to communes")),
    # What came from two levels up.
    "diff.reach": Entry(
        (
            "Nhiệm vụ của {top} tới {right} qua {left}",
            "What of {top} came to {right} by way of {left}",
        )
    ),
    "diff.reach.task": Entry(("Nhiệm vụ của trung ương", "Task of the centre")),
    "diff.reach.status": Entry(("Tình trạng", "Status")),
    "diff.reach.by": Entry(("Qua mục của kế hoạch tỉnh", "By way of, in the province")),
    "diff.reach.through": Entry(("qua {address} {title}: {told}", "by {address} {title}: {told}")),
    "diff.reach.nothing": Entry(
        ("{id} chưa có mục nào thực hiện", "nothing in {id} carries it out")
    ),
    # How far the words may be relied upon.
    "diff.paraphrased": Entry(
        ("đúng sự việc nhưng không nguyên văn", "true in fact, not verbatim"),
    ),
    "diff.standing.left": Entry(("bên trái: {standing}", "left: {standing}")),
    "diff.standing.right": Entry(("bên phải: {standing}", "right: {standing}")),
    "diff.reconstructed.units": Entry(
        (
            "{count} đoạn được so sánh là câu chữ dựng lại, chưa phải câu chữ chính thức.",
            "{count} of the compared passages are reconstructed, not official words.",
        )
    ),
    "diff.reconstructed.tasks": Entry(
        (
            "{count} trong {total} nhiệm vụ của {base} là câu chữ dựng lại, chưa phải câu chữ chính thức.",
            "{count} of the {total} tasks of {base} are reconstructed, not official words.",
        )
    ),
    # Around a comparison.
    "diff.title": Entry(("So sánh {left} với {right}", "{left} compared with {right}")),
    "diff.left": Entry(("Bên trái", "Left")),
    "diff.right": Entry(("Bên phải", "Right")),
    "diff.base": Entry(("Kế hoạch cấp trên", "Plan one level up")),
    "diff.top": Entry(("Kế hoạch của trung ương", "Plan of the centre")),
    "diff.plan": Entry(("{id} ({path})", "{id} ({path})")),
    "diff.legend": Entry(
        (
            "[-bỏ-] chỉ có ở bên trái, {{+thêm+}} chỉ có ở bên phải, … đoạn giống nhau được lược bớt.",
            "[-removed-] on the left only, {{+added+}} on the right only, … equal words left out.",
        )
    ),
    "diff.legend.markdown": Entry(
        (
            "~~bỏ~~: chỉ có ở bên trái; **thêm**: chỉ có ở bên phải.",
            "~~removed~~: on the left only; **added**: on the right only.",
        )
    ),
    "diff.nothing": Entry(
        (
            "Không có khác biệt. Số mục giống nhau: {count}.",
            "No differences. Items that are the same: {count}.",
        )
    ),
    "diff.part": Entry(("Phần", "Part")),
    "diff.total": Entry(("Cộng", "Total")),
    "diff.words_share": Entry(("tỷ lệ chữ khác", "words differ")),
    "diff.percent": Entry(("{percent}%", "{percent}%")),
    "diff.words_told": Entry(("Câu chữ", "Words")),
    "diff.label": Entry(("{label}: {told}", "{label}: {told}")),
    # --- diff: the page ---
    "diff.html.lead": Entry(
        (
            "{differing} mục khác nhau trên tổng số {total} mục đã so sánh; {same} mục giống nhau.",
            "{differing} of the {total} items compared differ; {same} are the same.",
        )
    ),
    "diff.html.left_base": Entry(("Bên trái, là kế hoạch cấp trên", "Left, the plan one level up")),
    "diff.html.skip": Entry(("Đến nội dung chính", "Skip to the content")),
    "diff.html.contents": Entry(("Trên trang này", "On this page")),
    "diff.html.up": Entry(("Về đầu trang", "Back to the top")),
    "diff.html.made_by": Entry(("Lập bằng chương trình kehoach", "Made by kehoach")),
    "diff.html.overview": Entry(("Tổng hợp", "Overview")),
    "diff.html.overview_caption": Entry(
        ("Số mục theo phần và theo kết quả so sánh", "Items by part and result")
    ),
    "diff.html.coverage": Entry(
        ("Thực hiện nhiệm vụ của {base}", "How the tasks of {base} are answered")
    ),
    "diff.html.coverage_caption": Entry(
        (
            "Từng nhiệm vụ được bao quát đến đâu, ở mục nào của kế hoạch",
            "How far each task is covered, and by which items",
        )
    ),
    "diff.html.reason": Entry(("Lý do:", "Reason:")),
    "diff.html.by": Entry(("tại", "by")),
    "diff.html.three_way": Entry(("Đáp ứng của hai bên", "What both sides answer")),
    "diff.html.both": Entry(("Cả hai", "Both")),
    "diff.html.only": Entry(("Chỉ {side}", "Only {side}")),
    "diff.html.none": Entry(("Không có nhiệm vụ nào.", "No task.")),
    "diff.html.filters": Entry(("Lọc", "Filter")),
    "diff.html.kind": Entry(("Kết quả so sánh", "Result")),
    "diff.html.shown": Entry(("Số mục đang hiển thị:", "Items shown:")),
    "diff.html.items": Entry(("So sánh từng mục", "Item by item")),
    "diff.html.legend": Entry(
        (
            "Gạch chân nét đứt: chỉ có ở {left}. Gạch chân nét liền: chỉ có ở {right}. Đoạn có vạch dọc: bên kia không có câu chữ tương ứng.",
            "Dashed underline: in {left} alone. Solid underline: in {right} alone. A bar beside a paragraph: the other side has no such words.",
        )
    ),
    "diff.html.unchanged": Entry(
        ("Số mục giống nhau: {count}", "Items that are the same: {count}")
    ),
    "diff.html.field": Entry(("Tiêu chí", "Field")),
    "diff.html.answers": Entry(("đáp ứng nhiệm vụ cấp trên:", "answers the tasks one level up:")),
    "diff.html.see": Entry(("xem cả:", "see also:")),
    "diff.html.alone": Entry(
        (
            "Chỉ có ở {side}; {other} không có mục tương ứng.",
            "In {side} alone; nothing in {other} answers it.",
        )
    ),
    "diff.html.is_split": Entry(
        (
            "Một mục của {left} tách thành nhiều mục của {right}.",
            "One item of {left} became several of {right}.",
        )
    ),
    "diff.html.is_merged": Entry(
        (
            "Nhiều mục của {left} gộp thành một mục của {right}.",
            "Several items of {left} became one of {right}.",
        )
    ),
    "diff.html.is_moved": Entry(
        (
            "Vị trí tương đối ở {left} và {right} khác nhau.",
            "Its place among the others differs between {left} and {right}.",
        )
    ),
    "diff.html.nothing": Entry(("{side} không có", "not in {side}")),
    "diff.html.alone_begins": Entry(("[chỉ {side}: ", "[only {side}: ")),
    "diff.html.same_agencies": Entry(
        ("Cùng các cơ quan, chỉ khác câu chữ.", "The same agencies in other words.")
    ),
    # --- diff: end of the page ---
    "diff.progress": Entry(("Đang so sánh", "Comparing")),
    "diff.left_out": Entry(
        (
            "Không có kế hoạch cấp trên để so sánh: {ids}.",
            "There is no plan one level up to compare with: {ids}.",
        ),
    ),
    "diff.failed": Entry(
        (
            "Không so sánh được {failed} trên {total} kế hoạch:",
            "{failed} of {total} plans could not be compared:",
        ),
    ),
}
