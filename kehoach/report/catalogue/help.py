"""The help of the commands."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "help.usage": Entry(("[TÙY CHỌN] LỆNH ...", "[OPTIONS] COMMAND ...")),
    "help.app": Entry(
        (
            "Dựng, soát, so sánh và nhập kế hoạch triển khai thi hành Luật Dân số; dựng thành tệp Word theo thể thức của Nghị định 30/2020/NĐ-CP.",
            "Build, check, compare and import plans for carrying out the Law on Population; the Word files built have the format of Decree 30/2020/NĐ-CP.",
        ),
    ),
    "help.lang": Entry(
        (
            "Ngôn ngữ: vi hoặc en; không nêu thì theo biến KEHOACH_LANG, rồi theo ngôn ngữ của hệ thống, còn lại là tiếng Việt.",
            "Language: vi or en; by default that of KEHOACH_LANG, else that of the system's locale, else Vietnamese.",
        )
    ),
    "help.version": Entry(("In số phiên bản.", "Print the version.")),
    "help.debug": Entry(
        (
            "In cả dấu vết lỗi (traceback) khi chương trình gặp lỗi bên trong.",
            "Show the traceback of an internal error.",
        )
    ),
    "help.help": Entry(("In hướng dẫn này.", "Print this help.")),
    "help.exits": Entry(
        (
            "Mã thoát: 0 là đã xong; 1 là có phát hiện, khác biệt hoặc nhiệm vụ chưa bao quát đủ; 2 là không thực hiện được.",
            "Exit codes: 0 done; 1 findings, differences or tasks not covered; 2 could not be done.",
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
            "Tệp cấu hình; mặc định là kehoach.toml gần nhất (hoặc [tool.kehoach] trong pyproject.toml), từ thư mục đang làm việc trở lên.",
            "Settings; by default the nearest kehoach.toml (or [tool.kehoach] in pyproject.toml) at or above the working folder.",
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
            "Giải thích quy tắc soát: nội dung, lý do, căn cứ, ví dụ sai và đúng.",
            "Explain rules: what, why, what they rest on, a wrong and a right example.",
        ),
    ),
    "help.rule.usage": Entry(("[TÙY CHỌN] [MÃ]...", "[OPTIONS] [CODE]...")),
    "help.rule.codes.name": Entry(("MÃ", "CODE")),
    "help.rule.codes": Entry(
        (
            "Mã hoặc tên quy tắc, như ghi trong phát hiện.",
            "Codes or names of rules, as in a finding.",
        )
    ),
    "help.rule.all": Entry(("Tất cả quy tắc.", "All rules.")),
    "help.rule.format": Entry(("Dạng kết quả: text, markdown.", "Output: text, markdown.")),
    "help.diff": Entry(
        (
            "So sánh hai kế hoạch, hoặc một kế hoạch với kế hoạch cấp trên.",
            "Compare two plans, or a plan with the plan one level up.",
        ),
    ),
    "help.diff.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH...", "[OPTIONS] PLAN...")),
    "help.diff.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.diff.plans": Entry(
        (
            "Mã, đường dẫn, git:PHIÊN_BẢN:TỆP, hoặc tệp .docx do kehoach dựng; nêu một thì so sánh với kế hoạch cấp trên; nêu thư mục, mẫu tên hoặc nhiều hơn hai thì so sánh từng kế hoạch với kế hoạch cấp trên.",
            "Id, path, git:REV:PATH, or a .docx that kehoach built; one alone is compared with the plan one level up, and so is each of a folder, of a pattern, or of more than two.",
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
            "Ghi vào tệp này; vào thư mục này khi so sánh nhiều kế hoạch.",
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
            "Lập ma trận: từng nhiệm vụ của kế hoạch cấp trên và các kế hoạch đáp ứng nhiệm vụ đó.",
            "Make a matrix: each task of the plan one level up, and the plans that answer it.",
        ),
    ),
    "help.matrix.usage": Entry(("[TÙY CHỌN] [KẾ_HOẠCH]...", "[OPTIONS] [PLAN]...")),
    "help.matrix.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.matrix.plans": Entry(
        (
            "Mã, đường dẫn, thư mục hoặc mẫu tên; mặc định là cả thư mục plans/.",
            "Ids, paths, folders or patterns; by default all of plans/.",
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
            "Chỉ các nhiệm vụ này của kế hoạch cấp trên (mã, hoặc mục như II.3).",
            "Only these tasks of the plan one level up (id, or address such as II.3).",
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
            "Kế hoạch cấp trên (ví dụ qd-153-ttg): đề xuất liên kết cho từng nhiệm vụ, kèm độ giống.",
            "The plan one level up (such as qd-153-ttg): propose links for each task, with their likeness.",
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
            "Làm lại tất cả; không dùng và không lưu kết quả giữa các lần chạy.",
            "Do everything anew; use and keep no results between runs.",
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
            "Mã, đường dẫn, thư mục hoặc mẫu tên; mặc định là cả thư mục plans/.",
            "Ids, paths, folders or patterns; by default all of plans/.",
        ),
    ),
    "help.copies.format": Entry(
        (
            "Dạng kết quả: text, json, csv (mở bằng Excel).",
            "Output: text, json, csv (opens in Excel).",
        )
    ),
    "help.copies.output": Entry(("Ghi vào tệp này.", "Write to this file.")),
    "help.copies.share": Entry(
        (
            "Từ tỷ lệ phần trăm này trở lên, kế hoạch bị coi là chép lại; mặc định là 90.",
            "From this share on, in per cent, a plan counts as a copy; by default 90.",
        ),
    ),
    "help.copies.exit_code": Entry(
        (
            "Mã thoát là 1 khi có kế hoạch giữ nguyên văn từ tỷ lệ này số nhiệm vụ trở lên.",
            "Exit with 1 where a plan took over that share of its tasks word for word.",
        ),
    ),
    "help.examples": Entry(
        (
            "kehoach check langson = soát một kế hoạch trong plans/ | kehoach build langson = dựng tệp Word build/langson.docx | kehoach check --help = xem hướng dẫn của một lệnh",
            "kehoach check langson = check a plan in plans/ | kehoach build langson = build the Word file build/langson.docx | kehoach check --help = see the help of a command",
        )
    ),
    "help.check.examples": Entry(
        (
            "kehoach check = soát tất cả kế hoạch trong plans/ | kehoach check langson = soát một kế hoạch | kehoach check build/langson.docx = soát thể thức của một tệp Word | kehoach check langson --fix = sửa các lỗi sửa được mà không đổi câu chữ | kehoach check -f html > ket-qua.html = ghi kết quả thành trang web để gửi đi | kehoach check -f concise = mỗi phát hiện một dòng; phù hợp với trình đọc màn hình",
            "kehoach check = check all plans in plans/ | kehoach check langson = check one plan | kehoach check build/langson.docx = check the format of a Word file | kehoach check langson --fix = mend what can be mended without changing the wording | kehoach check -f html > ket-qua.html = write the findings as a page to pass on | kehoach check -f concise = one line for each finding; suits screen readers",
        )
    ),
    "help.rule.examples": Entry(
        (
            "kehoach rule S003 = giải thích một quy tắc | kehoach rule --all = giải thích tất cả quy tắc",
            "kehoach rule S003 = explain a rule | kehoach rule --all = explain all rules",
        )
    ),
    "help.diff.examples": Entry(
        (
            "kehoach diff langson = so sánh với kế hoạch cấp trên | kehoach diff langson sonla = so sánh hai kế hoạch | kehoach diff git:HEAD~1:langson langson = xem đã sửa gì từ phiên bản trước | kehoach diff langson sonla -f html -o so-sanh.html = ghi thành trang web",
            "kehoach diff langson = compare with the plan one level up | kehoach diff langson sonla = compare two plans | kehoach diff git:HEAD~1:langson langson = see what was changed since the version before | kehoach diff langson sonla -f html -o so-sanh.html = write a page",
        )
    ),
    "help.matrix.examples": Entry(
        (
            "kehoach matrix = lập ma trận của tất cả kế hoạch trong plans/ | kehoach matrix -o ma-tran.xlsx = ghi thành bảng Excel | kehoach matrix --details = nêu thêm từng ô bằng lời; phù hợp với trình đọc màn hình | kehoach matrix --status uncovered,partial = chỉ nêu chỗ chưa bao quát đủ",
            "kehoach matrix = make the matrix of all plans in plans/ | kehoach matrix -o ma-tran.xlsx = write an Excel workbook | kehoach matrix --details = tell each cell in words too; suits screen readers | kehoach matrix --status uncovered,partial = tell the gaps alone",
        )
    ),
    "help.copies.examples": Entry(
        (
            "kehoach copies = tìm trong tất cả kế hoạch của plans/ | kehoach copies --share 80 -f csv -o trung.csv = từ 80% trở lên, ghi thành bảng",
            "kehoach copies = search all plans in plans/ | kehoach copies --share 80 -f csv -o trung.csv = from 80% on, as a table",
        )
    ),
    "help.import.examples": Entry(
        (
            "kehoach import ke-hoach.docx = xem kế hoạch đọc được, chưa ghi tệp | kehoach import ke-hoach.docx -o plans/caobang.yaml = ghi thành tệp kế hoạch | kehoach import ke-hoach.pdf -o plans/caobang.yaml --covers qd-153-ttg = kèm đề xuất liên kết với kế hoạch cấp trên",
            "kehoach import ke-hoach.docx = see the plan that was read; write no file | kehoach import ke-hoach.docx -o plans/caobang.yaml = write a plan file | kehoach import ke-hoach.pdf -o plans/caobang.yaml --covers qd-153-ttg = with proposed links to the plan one level up",
        )
    ),
    "help.pull.examples": Entry(
        (
            "kehoach pull build/langson.docx = xem đã sửa gì trong Word, chưa ghi tệp | kehoach pull build/langson.docx --apply = ghi chỗ sửa vào tệp kế hoạch",
            "kehoach pull build/langson.docx = see what was changed in Word; write nothing | kehoach pull build/langson.docx --apply = write the edits to the plan file",
        )
    ),
    "help.value.FILE": Entry(("TỆP", "FILE")),
    "help.value.DIR": Entry(("THƯ_MỤC", "DIR")),
    "help.value.FORMAT": Entry(("DẠNG", "FORMAT")),
    "help.value.ID": Entry(("MÃ", "ID")),
    "help.value.STATUS": Entry(("TRẠNG_THÁI", "STATUS")),
}
