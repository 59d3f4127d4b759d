"""The help of the commands."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "help.usage": Entry(("[TÙY CHỌN] LỆNH ...", "[OPTIONS] COMMAND ...")),
    "help.app": Entry(
        (
            "Dựng kế hoạch triển khai thi hành Luật Dân số thành tệp Word theo thể thức của Nghị định 30/2020/NĐ-CP.",
            "Compile plans for carrying out the Law on Population into Word files in the format of Decree 30/2020/NĐ-CP.",
        ),
    ),
    "help.lang": Entry(
        (
            "Ngôn ngữ thông báo: vi hoặc en (hoặc biến KEHOACH_LANG).",
            "Language of messages: vi or en (or KEHOACH_LANG).",
        )
    ),
    "help.version": Entry(("In số phiên bản.", "Print the version.")),
    "help.debug": Entry(
        (
            "In cả vết lỗi (traceback) khi chương trình gặp lỗi bên trong.",
            "Show the traceback of an internal error.",
        )
    ),
    "help.help": Entry(("In hướng dẫn này.", "Print this help.")),
    "help.exits": Entry(
        (
            "Mã thoát: 0 là đã xong; 1 là có phát hiện; 2 là không thực hiện được.",
            "Exit codes: 0 done; 1 findings; 2 failed.",
        ),
    ),
    "help.build": Entry(("Dựng tệp Word từ kế hoạch.", "Build Word files from plans.")),
    "help.build.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH...", "[OPTIONS] PLAN...")),
    "help.build.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.build.plans": Entry(
        (
            "Mã (langson), đường dẫn (plans/langson.yaml), thư mục (plans/) hoặc mẫu tên (plans/**/xa-*.yaml).",
            "Id (langson), path (plans/langson.yaml), folder (plans/) or pattern (plans/**/xa-*.yaml).",
        ),
    ),
    "help.build.output": Entry(
        ("Thư mục ghi tệp, mặc định là build/.", "Folder to write to, by default build/.")
    ),
    "help.build.templates": Entry(
        (
            "Thư mục mẫu được ưu tiên hơn mẫu có sẵn.",
            "Folder of templates that override the packaged ones.",
        ),
    ),
    "help.check": Entry(
        (
            "Soát kế hoạch (và tệp Word) trước khi gửi: bố cục, viện dẫn, thể thức, chính tả, mức bao quát nhiệm vụ cấp trên giao.",
            "Check plans (and Word files) before they are sent: structure, citations, format, spelling, coverage of the plan one level up.",
        ),
    ),
    "help.check.usage": Entry(("[TÙY CHỌN] [TỆP]...", "[OPTIONS] [FILE]...")),
    "help.check.files.name": Entry(("TỆP", "FILE")),
    "help.check.files": Entry(
        (
            "Mã kế hoạch, đường dẫn, thư mục, mẫu tên (plans/**) hoặc tệp .docx; mặc định là cả thư mục plans/.",
            "Ids or paths of plans, folders, patterns (plans/**), .docx files; by default all of plans/.",
        ),
    ),
    "help.check.codes": Entry(("MÃ,...", "CODE,...")),
    "help.check.format": Entry(
        (
            "Dạng kết quả: text, concise, json, github, gitlab, sarif, junit, html; baseline: lập tệp baseline.",
            "Output: text, concise, json, github, gitlab, sarif, junit, html; baseline makes a baseline file.",
        ),
    ),
    "help.check.fail_on": Entry(
        (
            "Mức độ thấp nhất để mã thoát là 1; mặc định là error.",
            "The lowest severity that makes the exit code 1; by default error.",
        ),
    ),
    "help.check.select": Entry(
        (
            "Chỉ áp dụng các quy tắc có mã bắt đầu bằng MÃ (ví dụ L, C013).",
            "Apply only rules whose codes begin with CODE (such as L, C013).",
        ),
    ),
    "help.check.ignore": Entry(
        (
            "Không áp dụng các quy tắc có mã bắt đầu bằng MÃ.",
            "Do not apply rules whose codes begin with CODE.",
        ),
    ),
    "help.check.baseline": Entry(
        (
            "Tệp ghi các phát hiện cũ đã chấp nhận; chỉ báo phát hiện mới.",
            "File of earlier findings that are accepted; only new ones are reported.",
        ),
    ),
    "help.check.config": Entry(
        (
            "Tệp cấu hình; mặc định là kehoach.toml gần nhất, hoặc [tool.kehoach] trong pyproject.toml.",
            "Settings; by default the nearest kehoach.toml, or [tool.kehoach] in pyproject.toml.",
        ),
    ),
    "help.check.fix": Entry(
        (
            "Sửa ngay trong tệp những lỗi sửa được mà không đổi câu chữ.",
            "Mend in place what can be mended without changing the wording.",
        ),
    ),
    "help.check.diff": Entry(
        (
            "In những chỗ --fix sẽ sửa, không ghi vào tệp.",
            "Show what --fix would change; write nothing.",
        )
    ),
    "help.check.statistics": Entry(
        (
            "In thời gian và số phát hiện của từng quy tắc.",
            "Print the time and the number of findings of each rule.",
        ),
    ),
    "help.rule": Entry(
        (
            "Giải thích quy tắc soát: nội dung, lý do, căn cứ, ví dụ.",
            "Explain rules: what, why, the clause, an example.",
        ),
    ),
    "help.rule.usage": Entry(("[TÙY CHỌN] [MÃ]...", "[OPTIONS] [CODE]...")),
    "help.rule.codes.name": Entry(("MÃ", "CODE")),
    "help.rule.codes": Entry(
        (
            "Mã hoặc tên quy tắc như ghi trong phát hiện.",
            "Codes or names of rules, as in a finding.",
        )
    ),
    "help.rule.all": Entry(("Tất cả quy tắc.", "All rules.")),
    "help.rule.format": Entry(("Dạng kết quả: text, markdown.", "Output: text, markdown.")),
    "help.diff": Entry(
        (
            "So sánh hai kế hoạch, hoặc một kế hoạch với văn bản cấp trên.",
            "Compare two plans, or a plan with the one it carries out.",
        ),
    ),
    "help.diff.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH...", "[OPTIONS] PLAN...")),
    "help.diff.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.diff.plans": Entry(
        (
            "Mã, đường dẫn, git:PHIÊN_BẢN:TỆP, hoặc tệp .docx do kehoach dựng; nêu một thì so với cấp trên; nêu thư mục, mẫu tên hoặc nhiều hơn hai thì so từng kế hoạch với cấp trên.",
            "Id, path, git:REV:PATH, or a .docx that kehoach built; one alone is compared with its parent, and so is each of a folder, of a pattern, or of more than two.",
        ),
    ),
    "help.diff.format": Entry(
        (
            "Dạng kết quả: text, json, html, markdown, docx (Word có theo dõi thay đổi).",
            "Output: text, json, html, markdown, docx (Word with tracked changes).",
        ),
    ),
    "help.diff.output": Entry(
        (
            "Ghi vào tệp này; vào thư mục này khi so nhiều kế hoạch.",
            "Write to this file; to this folder, for many plans.",
        )
    ),
    "help.diff.stat": Entry(("Chỉ in số lượng theo từng phần.", "Print only counts by part.")),
    "help.diff.exit_code": Entry(
        ("Mã thoát là 1 khi có khác biệt.", "Exit with 1 where there is a difference.")
    ),
    "help.diff.only": Entry(
        (
            "Chỉ so sánh các phần này: purpose, requirements, content, funding, organisation, …",
            "Compare only these parts: purpose, requirements, content, funding, organisation, …",
        ),
    ),
    "help.diff.only.name": Entry(("PHẦN,...", "PART,...")),
    "help.diff.kind": Entry(
        (
            "Chỉ nêu các loại này: modified, moved, added, removed, split, merged, same.",
            "Tell only these kinds: modified, moved, added, removed, split, merged, same.",
        ),
    ),
    "help.diff.kind.name": Entry(("LOẠI,...", "KIND,...")),
    "help.matrix": Entry(
        (
            "Lập ma trận: nhiệm vụ của văn bản cấp trên và các kế hoạch đáp ứng.",
            "Set all plans beside each other, against the tasks of the plan that they carry out.",
        ),
    ),
    "help.matrix.usage": Entry(("[TÙY CHỌN] [KẾ_HOẠCH]...", "[OPTIONS] [PLAN]...")),
    "help.matrix.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.matrix.plans": Entry(
        (
            "Mã, đường dẫn hoặc thư mục; mặc định là cả thư mục plans/.",
            "Ids, paths or folders; by default all of plans/.",
        ),
    ),
    "help.matrix.format": Entry(
        (
            "Dạng kết quả: text, html, xlsx, json, csv, markdown; không nêu thì theo đuôi tệp của -o.",
            "Output: text, html, xlsx, json, csv, markdown; without it, by the ending of -o.",
        ),
    ),
    "help.matrix.output": Entry(("Ghi vào tệp này.", "Write to this file.")),
    "help.matrix.parent": Entry(
        (
            "Kế hoạch cấp trên, khi các kế hoạch có nhiều cấp trên khác nhau.",
            "The plan one level up, where the plans carry out different ones.",
        ),
    ),
    "help.matrix.status": Entry(
        (
            "Chỉ những ô có trạng thái này: covered, partial, outdated, uncovered, not-applicable.",
            "Only cells of this status: covered, partial, outdated, uncovered, not-applicable.",
        ),
    ),
    "help.matrix.task": Entry(
        (
            "Chỉ các nhiệm vụ cấp trên này (mã hoặc địa chỉ).",
            "Only these tasks of the plan one level up (id or address).",
        ),
    ),
    "help.matrix.province": Entry(
        ("Chỉ các tỉnh, thành phố hoặc kế hoạch này.", "Only these provinces or plans.")
    ),
    "help.matrix.details": Entry(
        (
            "Nêu cả cơ quan chủ trì, thời gian, kết quả của từng ô.",
            "Tell lead, timeline and results of each cell.",
        ),
    ),
    "help.import": Entry(
        (
            "Nhập văn bản đã ban hành (.txt, .docx, .pdf) thành tệp kế hoạch.",
            "Import a published document (.txt, .docx, .pdf) as a plan file.",
        )
    ),
    "help.import.usage": Entry(("[TÙY CHỌN] TỆP", "[OPTIONS] FILE")),
    "help.import.file.name": Entry(("TỆP", "FILE")),
    "help.import.file": Entry(
        (
            "Văn bản cần nhập; đọc .pdf cần kehoach[pdf], đọc bảng mã cũ (TCVN3, VNI) cần kehoach[legacy].",
            "The document to import; .pdf needs kehoach[pdf], old encodings (TCVN3, VNI) kehoach[legacy].",
        )
    ),
    "help.import.output": Entry(
        (
            "Tệp kế hoạch sẽ ghi, ví dụ plans/caobang.yaml; không nêu thì in ra màn hình.",
            "The plan file to write, such as plans/caobang.yaml; without it, the plan is printed.",
        )
    ),
    "help.import.id": Entry(
        (
            "Mã của kế hoạch; mặc định lấy theo tên tệp.",
            "Id of the plan; by default after the name of the file.",
        )
    ),
    "help.import.covers": Entry(
        (
            "Văn bản cấp trên (ví dụ qd-153-ttg): đề xuất liên kết cho từng nhiệm vụ, kèm độ giống.",
            "The plan one level up (such as qd-153-ttg): propose links for each task, with scores.",
        )
    ),
    "help.import.force": Entry(
        (
            "Ghi đè tệp kế hoạch đã có, không giữ lại gì của tệp cũ.",
            "Overwrite an existing plan file; nothing of it is kept.",
        )
    ),
    "help.import.update": Entry(
        (
            "Cập nhật câu chữ của tệp kế hoạch đã có; giữ mã, liên kết, chú thích.",
            "Update the words of an existing plan file; ids, links and comments are kept.",
        )
    ),
    "help.pull": Entry(
        (
            "Đưa chỗ sửa trong tệp Word do kehoach dựng về tệp kế hoạch.",
            "Bring edits made in a Word file that kehoach built back to the plan file.",
        )
    ),
    "help.pull.usage": Entry(("[TÙY CHỌN] TỆP", "[OPTIONS] FILE")),
    "help.pull.file.name": Entry(("TỆP", "FILE")),
    "help.pull.file": Entry(
        (
            "Tệp Word đã sửa, ví dụ build/langson.docx.",
            "The edited Word file, such as build/langson.docx.",
        )
    ),
    "help.pull.apply": Entry(
        (
            "Ghi chỗ sửa và ý kiến góp ý vào tệp kế hoạch; chỗ xung đột giữ nguyên; không nêu thì chỉ xem.",
            "Write edits and comments to the plan file, leave conflicts alone; without it, only show them.",
        )
    ),
    "help.pull.plan": Entry(
        (
            "Tệp kế hoạch; mặc định tìm theo mã trong plans/.",
            "The plan file; by default it is looked up by its id in plans/.",
        )
    ),
    "help.pull.format": Entry(("Dạng kết quả: text, json.", "Output: text, json.")),
    "help.pull.exit_code": Entry(
        (
            "Mã thoát là 1 khi còn chỗ sửa chưa ghi.",
            "Exit with 1 where edits are waiting to be written.",
        )
    ),
    "help.jobs": Entry(
        (
            "Số tiến trình chạy song song; mặc định theo số bộ xử lý, 1 khi có ít kế hoạch.",
            "Number of processes; by default as many as there are processors, 1 for few plans.",
        ),
    ),
    "help.no_cache": Entry(
        (
            "Làm lại tất cả, không dùng kết quả đã lưu của những lần chạy trước.",
            "Do everything anew; use and keep no results of earlier runs.",
        ),
    ),
    "help.copies": Entry(
        (
            "Tìm kế hoạch chép nội dung của kế hoạch cấp trên, hoặc của nhau.",
            "Find plans that took over the words of the plan one level up, or of each other.",
        ),
    ),
    "help.copies.usage": Entry(("[TÙY CHỌN] [KẾ_HOẠCH]...", "[OPTIONS] [PLAN]...")),
    "help.copies.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.copies.plans": Entry(
        (
            "Mã, đường dẫn, thư mục hoặc mẫu tên tệp; mặc định cả thư mục plans/.",
            "Id, path, folder or pattern; by default all of plans/.",
        ),
    ),
    "help.copies.format": Entry(
        ("text, json hoặc csv (mở bằng Excel).", "text, json or csv (opens in Excel).")
    ),
    "help.copies.output": Entry(("Ghi vào tệp này.", "Write to this file.")),
    "help.copies.share": Entry(
        (
            "Tỷ lệ phần trăm mà từ đó một kế hoạch coi là chép lại; mặc định 90.",
            "From this share on, in per cent, a plan counts as a copy; by default 90.",
        ),
    ),
    "help.copies.exit_code": Entry(
        (
            "Mã thoát là 1 khi có kế hoạch giữ nguyên văn từ tỷ lệ ấy số nhiệm vụ trở lên.",
            "Exit with 1 where a plan took over that share of its tasks word for word.",
        ),
    ),
    "help.init": Entry(
        (
            "Lập kế hoạch để trống cho các xã, phường, đặc khu theo kế hoạch của tỉnh.",
            "Make plans to be filled in for the communes of a province, after its plan.",
        ),
    ),
    "help.init.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH_TỈNH [XÃ]...", "[OPTIONS] PLAN [COMMUNE]...")),
    "help.init.plan.name": Entry(("KẾ_HOẠCH_TỈNH", "PLAN")),
    "help.init.plan": Entry(
        (
            "Kế hoạch của tỉnh: mã (langson) hoặc đường dẫn.",
            "Plan of the province: id (langson) or path.",
        ),
    ),
    "help.init.ids.name": Entry(("XÃ", "COMMUNE")),
    "help.init.ids": Entry(
        (
            "Mã xã, phường, đặc khu của tỉnh đó (hong-phong).",
            "Ids of communes of that province (hong-phong).",
        ),
    ),
    "help.init.level": Entry(
        (
            "Cấp của kế hoạch sẽ lập; hiện chỉ có commune.",
            "Level of the plans to make; only commune.",
        )
    ),
    "help.init.all": Entry(
        ("Tất cả xã, phường, đặc khu của tỉnh.", "All communes of the province.")
    ),
    "help.init.output": Entry(
        (
            "Thư mục ghi tệp; mặc định là thư mục mang mã kế hoạch của tỉnh, cạnh kế hoạch đó (plans/langson/).",
            "Folder to write to; by default one named after the plan of the province, beside it (plans/langson/).",
        ),
    ),
    "help.init.force": Entry(("Ghi đè tệp đã có.", "Overwrite files that are there.")),
}
