"""What `init` tells, and what it notes in the plans that it makes (init.)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    # --- In the plan. ---
    "init.made": Entry(
        (
            "Dự thảo lập bằng kehoach init theo kế hoạch {id}",
            "Draft made by kehoach init after the plan {id}",
        )
    ),
    "init.origin": Entry(("Kế hoạch {id}, mục {address}", "Plan {id}, {address}")),
    "init.head": Entry(
        (
            "Kế hoạch của {name}, lập theo kế hoạch {id} của tỉnh. Tên các nhiệm vụ lấy nguyên văn từ kế hoạch của tỉnh; mọi nội dung khác do cơ quan soạn thảo điền.",
            "Plan of {name}, after the plan {id} of the province. The titles of the tasks are those of that plan word for word; all else is for the drafter to fill in.",
        )
    ),
    "init.head.blanks": Entry(
        (
            "Chỗ cần điền ghi là “{blank}”. Mục nào không cần thì xóa. Chạy kehoach check với tệp {file}.yaml để biết còn chỗ nào chưa điền.",
            "What is to be filled in is “{blank}”. Delete what is not needed. Run kehoach check on {file}.yaml to see what is left.",
        )
    ),
    "init.head.others": Entry(
        (
            "Kế hoạch của tỉnh không nêu cấp xã ở các nhiệm vụ sau, nên ở đây không có: {tasks}.",
            "The plan of the province does not name the communes in these tasks, so they are not here: {tasks}.",
        )
    ),
    "init.aims": Entry(
        (
            "Kế hoạch của tỉnh không quy định mục đích, yêu cầu cho cấp xã: điền theo tình hình địa phương.",
            "The plan of the province sets no aims for communes: fill in your own.",
        )
    ),
    "init.content": Entry(
        (
            "Mỗi nhiệm vụ có “covers” là liên kết tới mục của kế hoạch tỉnh mà nhiệm vụ đó thực hiện: giữ nguyên liên kết khi sửa câu chữ.",
            "The link in “covers” says what a task carries out of the plan of the province: keep it when you change the words.",
        )
    ),
    "init.leads": Entry(
        (
            "Mục {address} của kế hoạch tỉnh: cấp xã chủ trì.",
            "{address} of the plan of the province: communes lead.",
        )
    ),
    "init.joins": Entry(
        (
            "Mục {address} của kế hoạch tỉnh: cấp xã phối hợp.",
            "{address} of the plan of the province: communes take part.",
        )
    ),
    "init.duty": Entry(
        (
            "Mục {address} của kế hoạch tỉnh, trách nhiệm của “{agency}”.",
            "{address} of the plan of the province, a duty of “{agency}”.",
        )
    ),
    "init.this": Entry(
        (
            "Câu chữ lấy nguyên văn: “Kế hoạch này” ở đây là kế hoạch {id} của tỉnh; sửa lại cho đúng với kế hoạch của xã.",
            "Taken over word for word: “Kế hoạch này” is the plan {id} of the province here; mend it.",
        )
    ),
    "init.timeline": Entry(
        ("Thời gian ở kế hoạch tỉnh: {words}", "Timeline in the plan of the province: {words}")
    ),
    "init.results": Entry(
        ("Kết quả ở kế hoạch tỉnh: {words}", "Results in the plan of the province: {words}")
    ),
    "init.organisation": Entry(
        (
            "Mỗi cơ quan, bộ phận của xã có nhiệm vụ ở trên là một phần tử.",
            "One entry for each body of the commune that has a task above.",
        )
    ),
    # --- At the terminal. ---
    "init.which": Entry(
        (
            "Cần nêu mã các xã, phường, đặc khu, hoặc --all (không dùng cả hai).",
            "Name the communes by id, or use --all; not both.",
        ),
        (
            "Ví dụ: kehoach init {id} --level commune --all",
            "Like: kehoach init {id} --level commune --all",
        ),
    ),
    "init.no_province": Entry(
        (
            "{path} không phải là kế hoạch cấp tỉnh của một tỉnh có trong danh mục.",
            "{path} is no plan of a province that is known.",
        ),
        (
            "Nêu kế hoạch của tỉnh, ví dụ: kehoach init langson --level commune --all",
            "Name the plan of a province, as in: kehoach init langson --level commune --all",
        ),
    ),
    "init.unknown": Entry(
        (
            "{province} không có xã, phường, đặc khu mã “{name}”.",
            "{province} has no commune with the id “{name}”.",
        ),
        (
            "Mã là tên viết thường không dấu, các chữ cách nhau bằng dấu “-”: hong-phong.",
            "The id is the name in small letters without accents, with dashes: hong-phong.",
        ),
    ),
    "init.nothing_asked": Entry(
        (
            "Kế hoạch {id} không nêu cấp xã ở nhiệm vụ hay trách nhiệm nào; tệp lập ra có một nhiệm vụ để trống.",
            "The plan {id} names the communes in no task and no duty; what is made has one blank task.",
        )
    ),
    "init.kept": Entry(
        (
            "Giữ nguyên {count} tệp đã có; thêm --force để ghi đè:",
            "Kept {count} files that were there; --force overwrites them:",
        )
    ),
    "init.done": Entry(
        (
            "Đã lập {count} kế hoạch trong {folder}. Bước tiếp theo: điền các chỗ trống, rồi chạy kehoach check {folder}",
            "Made {count} plans in {folder}. Next: fill in the blanks, then run kehoach check {folder}",
        )
    ),
    "init.progress": Entry(("Đang lập", "Making")),
}
