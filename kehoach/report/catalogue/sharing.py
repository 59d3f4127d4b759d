"""What `completion` and `doctor` say (completion., doctor., help.completion, help.doctor)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    # --- completion ---
    "help.completion": Entry(
        (
            "In đoạn lệnh để dòng lệnh tự điền tên lệnh, tùy chọn, mã kế hoạch khi nhấn phím Tab.",
            "Print the script with which the shell completes commands, options and ids of plans.",
        )
    ),
    "help.completion.usage": Entry(
        (
            "[TÙY CHỌN] bash|zsh|fish|powershell",
            "[OPTIONS] bash|zsh|fish|powershell",
        )
    ),
    "help.completion.shell.name": Entry(("TRÌNH_LỆNH", "SHELL")),
    "help.completion.shell": Entry(
        (
            "Chương trình dòng lệnh đang dùng: bash, zsh, fish hoặc powershell.",
            "The shell in use: bash, zsh, fish or powershell.",
        )
    ),
    "help.completion.examples": Entry(
        (
            'eval "$(kehoach completion bash)" = đặt ở cuối tệp ~/.bashrc | eval "$(kehoach completion zsh)" = đặt trong tệp ~/.zshrc, sau compinit | kehoach completion fish > ~/.config/fish/completions/kehoach.fish = chạy một lần | kehoach completion powershell|Out-String|Invoke-Expression = đặt trong tệp $PROFILE',
            'eval "$(kehoach completion bash)" = at the end of ~/.bashrc | eval "$(kehoach completion zsh)" = in ~/.zshrc, after compinit | kehoach completion fish > ~/.config/fish/completions/kehoach.fish = once | kehoach completion powershell|Out-String|Invoke-Expression = in $PROFILE',
        )
    ),
    "completion.install.bash": Entry(
        (
            'Để dùng thường xuyên, thêm dòng sau vào cuối tệp ~/.bashrc rồi mở lại cửa sổ dòng lệnh: eval "$(kehoach completion bash)"',
            'To have it always, put this line at the end of ~/.bashrc and open a new terminal: eval "$(kehoach completion bash)"',
        )
    ),
    "completion.install.zsh": Entry(
        (
            'Để dùng thường xuyên, thêm dòng sau vào cuối tệp ~/.zshrc (sau compinit) rồi mở lại cửa sổ dòng lệnh: eval "$(kehoach completion zsh)"',
            'To have it always, put this line at the end of ~/.zshrc (after compinit) and open a new terminal: eval "$(kehoach completion zsh)"',
        )
    ),
    "completion.install.fish": Entry(
        (
            "Để dùng thường xuyên, chạy: kehoach completion fish > ~/.config/fish/completions/kehoach.fish",
            "To have it always, run: kehoach completion fish > ~/.config/fish/completions/kehoach.fish",
        )
    ),
    "completion.install.powershell": Entry(
        (
            "Để dùng thường xuyên, thêm dòng sau vào tệp $PROFILE rồi mở lại PowerShell: kehoach completion powershell|Out-String|Invoke-Expression",
            "To have it always, put this line into $PROFILE and open PowerShell again: kehoach completion powershell|Out-String|Invoke-Expression",
        )
    ),
    # --- what is printed where letters are missing ---
    "letters.lost": Entry(
        (
            "Nơi in kết quả không hiển thị được đủ chữ tiếng Việt: một số chữ in không dấu. Dùng bảng mã UTF-8 (trên Windows: chạy chcp 65001 trước), hoặc ghi kết quả ra tệp.",
            "Not all Vietnamese letters can be shown here: some are printed without their marks. Use UTF-8 (on Windows: run chcp 65001 first), or write the result to a file.",
        )
    ),
    # --- writing files ---
    "writing.reserved": Entry(
        (
            "Không ghi {path}: Windows không cho phép tệp mang tên này.",
            "{path} is not written: Windows can have no file of this name.",
        ),
        (
            "Chọn tên hoặc mã khác; con, prn, aux, nul, com1, lpt1… là tên dành riêng.",
            "Choose another name or id; con, prn, aux, nul, com1, lpt1… are reserved.",
        ),
    ),
    # --- doctor ---
    "help.doctor": Entry(
        (
            "Kiểm tra máy và thư mục làm việc: phần mềm, phông chữ, bảng mã, các tệp kế hoạch.",
            "Look over this machine and workspace: programs, fonts, encodings, plan files.",
        )
    ),
    "help.doctor.usage": Entry(("[TÙY CHỌN]", "[OPTIONS]")),
    "help.doctor.examples": Entry(
        (
            "kehoach doctor = xem có gì cần xử lý | kehoach doctor -f json = cho chương trình khác, chẳng hạn để thống kê nhiều máy",
            "kehoach doctor = see whether anything needs attention | kehoach doctor -f json = for other programs, such as an inventory of many machines",
        )
    ),
    "help.doctor.format": Entry(("Dạng kết quả: text, json.", "Output: text, json.")),
    "doctor.good": Entry(("tốt", "good")),
    "doctor.attention": Entry(("cần xem", "look at")),
    "doctor.bad": Entry(("lỗi", "wrong")),
    "doctor.summary": Entry(
        (
            "Cộng: {good} mục tốt, {attention} mục cần xem, {bad} lỗi.",
            "In all: {good} good, {attention} to look at, {bad} wrong.",
        )
    ),
    "doctor.kehoach": Entry(("kehoach {version}, tại {folder}", "kehoach {version}, in {folder}")),
    "doctor.python": Entry(
        ("Python {version}, tại {path}; {system}", "Python {version}, at {path}; {system}")
    ),
    "doctor.libraries": Entry(("Thư viện: {names}", "Libraries: {names}")),
    "doctor.libraries.missing": Entry(
        ("Thiếu thư viện: {names}", "Missing libraries: {names}"),
        (
            "Cài lại: pip install --force-reinstall kehoach",
            "Install again: pip install --force-reinstall kehoach",
        ),
    ),
    "doctor.pdf": Entry(
        ("Nhập tệp PDF: có ({library} {version})", "Importing PDF files: yes ({library} {version})")
    ),
    "doctor.pdf.missing": Entry(
        ("Nhập tệp PDF: chưa cài", "Importing PDF files: not installed"),
        ("Nếu cần: pip install 'kehoach[pdf]'", "If you need it: pip install 'kehoach[pdf]'"),
    ),
    "doctor.legacy": Entry(
        (
            "Nhập văn bản bảng mã cũ (TCVN3, VNI): có ({library} {version})",
            "Importing old encodings (TCVN3, VNI): yes ({library} {version})",
        )
    ),
    "doctor.legacy.missing": Entry(
        (
            "Nhập văn bản bảng mã cũ (TCVN3, VNI): chưa cài",
            "Importing old encodings (TCVN3, VNI): not installed",
        ),
        ("Nếu cần: pip install 'kehoach[legacy]'", "If you need it: pip install 'kehoach[legacy]'"),
    ),
    "doctor.lsp": Entry(
        (
            "Hỗ trợ trình soạn thảo (kehoach lsp): có ({library} {version})",
            "Support for editors (kehoach lsp): yes ({library} {version})",
        )
    ),
    "doctor.lsp.missing": Entry(
        (
            "Hỗ trợ trình soạn thảo (kehoach lsp): chưa cài",
            "Support for editors (kehoach lsp): not installed",
        ),
        ("Nếu cần: pip install 'kehoach[lsp]'", "If you need it: pip install 'kehoach[lsp]'"),
    ),
    "doctor.office": Entry(("{version}, tại {path}", "{version}, at {path}")),
    "doctor.office.missing": Entry(
        ("LibreOffice: không tìm thấy", "LibreOffice: not found"),
        (
            "Chỉ cần khi tạo tệp PDF. Cài LibreOffice, hoặc nêu đường dẫn chương trình soffice ở biến KEHOACH_SOFFICE.",
            "Needed only for PDF. Install LibreOffice, or name the program soffice in KEHOACH_SOFFICE.",
        ),
    ),
    "doctor.office.named": Entry(
        (
            "KEHOACH_SOFFICE nêu {path}, nhưng ở đó không có chương trình LibreOffice.",
            "KEHOACH_SOFFICE names {path}, which is no program of LibreOffice.",
        ),
        ("Sửa hoặc bỏ biến KEHOACH_SOFFICE.", "Mend or drop KEHOACH_SOFFICE."),
    ),
    "doctor.fonts": Entry(
        ("Phông chữ có đủ chữ tiếng Việt: {names}", "Fonts with all Vietnamese letters: {names}")
    ),
    "doctor.fonts.missing": Entry(
        (
            "Không thấy phông chữ Times New Roman hoặc Tinos có đủ chữ tiếng Việt.",
            "Neither Times New Roman nor Tinos is here with all Vietnamese letters.",
        ),
        (
            "Tệp Word vẫn đúng; tệp PDF tạo trên máy này có thể ngắt dòng, ngắt trang ở chỗ khác. Cài phông chữ Times New Roman hoặc Tinos.",
            "Word files are right all the same; a PDF made here may break lines and pages elsewhere. Install Times New Roman or Tinos.",
        ),
    ),
    "doctor.git": Entry(("{version}", "{version}")),
    "doctor.git.missing": Entry(
        ("git: không tìm thấy", "git: not found"),
        (
            "Chỉ cần khi so sánh với phiên bản cũ trong git (kehoach diff git:…).",
            "Needed only to compare with earlier versions in git (kehoach diff git:…).",
        ),
    ),
    "doctor.terminal": Entry(
        ("Bảng mã khi in kết quả: {encoding}", "Encoding of what is printed: {encoding}")
    ),
    "doctor.terminal.poor": Entry(
        (
            "Bảng mã khi in kết quả là {encoding}, không có đủ chữ tiếng Việt: một số chữ in không dấu.",
            "What is printed is in {encoding}, which lacks Vietnamese letters: some are printed without their marks.",
        ),
        (
            "Windows: chạy chcp 65001 trước khi dùng. Linux, macOS: đặt LANG=vi_VN.UTF-8 hoặc C.UTF-8. Bỏ biến PYTHONIOENCODING nếu có.",
            "On Windows, run chcp 65001 first. On Linux and macOS, set LANG=vi_VN.UTF-8 or C.UTF-8. Drop PYTHONIOENCODING where it is set.",
        ),
    ),
    "doctor.file_names": Entry(
        ("Bảng mã của tên tệp: {encoding}", "Encoding of names of files: {encoding}")
    ),
    "doctor.file_names.poor": Entry(
        (
            "Bảng mã của tên tệp là {encoding}: không đặt được tên tệp có dấu tiếng Việt.",
            "Names of files are in {encoding}: they cannot have Vietnamese letters.",
        ),
        (
            "Đặt LANG=vi_VN.UTF-8 hoặc C.UTF-8, hoặc PYTHONUTF8=1.",
            "Set LANG=vi_VN.UTF-8 or C.UTF-8, or PYTHONUTF8=1.",
        ),
    ),
    "doctor.language": Entry(
        ("Ngôn ngữ: tiếng Việt; đã đặt {stated}", "Language: English; set are {stated}")
    ),
    "doctor.language.unset": Entry(
        (
            "Ngôn ngữ: tiếng Việt; không biến nào nêu ngôn ngữ",
            "Language: English; no variable names one",
        )
    ),
    "doctor.screen": Entry(
        ("Màn hình: {columns} cột, có màu", "Terminal: {columns} columns, in colour")
    ),
    "doctor.screen.plain": Entry(
        (
            "Màn hình: {columns} cột, không màu (NO_COLOR)",
            "Terminal: {columns} columns, without colour (NO_COLOR)",
        )
    ),
    "doctor.screen.none": Entry(
        (
            "Kết quả không in ra màn hình: không màu, {columns} cột",
            "Not printed to a terminal: without colour, {columns} columns",
        )
    ),
    "doctor.cache": Entry(
        ("Bộ nhớ đệm: {folder}, {megabytes} MB", "Cache: {folder}, {megabytes} MB")
    ),
    "doctor.cache.none": Entry(("Bộ nhớ đệm: không dùng", "Cache: not used")),
    "doctor.cache.unusable": Entry(
        (
            "Bộ nhớ đệm {folder}: không ghi được, hoặc người khác cũng ghi được",
            "Cache {folder}: it cannot be written, or others can write to it",
        ),
        (
            "Mọi lệnh vẫn chạy đúng, chỉ chậm hơn. Sửa quyền của thư mục, hoặc chọn thư mục khác ở biến KEHOACH_CACHE.",
            "Everything works, only slower. Mend the permissions of the folder, or name another one in KEHOACH_CACHE.",
        ),
    ),
    "doctor.settings": Entry(("Cấu hình: {path}", "Settings: {path}")),
    "doctor.settings.none": Entry(
        (
            "Cấu hình: không có kehoach.toml; dùng các giá trị mặc định",
            "Settings: no kehoach.toml; the defaults are used",
        )
    ),
    "doctor.settings.bad": Entry(
        ("Không đọc được cấu hình {path}.", "The settings in {path} cannot be read."),
        ("Xem lỗi bằng: kehoach check", "See what is wrong: kehoach check"),
    ),
    "doctor.plans": Entry(("Số kế hoạch trong {folder}: {count}", "Plans in {folder}: {count}")),
    "doctor.plans.none": Entry(
        ("Thư mục {folder} chưa có kế hoạch nào.", "There is no plan in {folder} yet."),
        (
            "Lập kế hoạch mới: kehoach init caobang; nhập kế hoạch đã có: kehoach import TỆP -o plans/caobang.yaml",
            "Start a plan: kehoach init caobang; bring in one that exists: kehoach import FILE -o plans/caobang.yaml",
        ),
    ),
    "doctor.unreadable": Entry(
        (
            "{count} tệp kế hoạch không đọc được: {files}",
            "Plan files that cannot be read: {count} ({files})",
        ),
        ("Kiểm tra quyền đọc của các tệp này.", "Look at the permissions of these files."),
    ),
    "doctor.ids.doubled": Entry(
        (
            "{count} tệp cùng mang mã “{id}”: {files}",
            "The id “{id}” is that of {count} files: {files}",
        ),
        (
            "Mỗi kế hoạch có một mã riêng: sửa “id” hoặc đưa tệp thừa ra khỏi thư mục.",
            "Each plan has an id of its own: change “id”, or move the file that is not needed out of the folder.",
        ),
    ),
    "doctor.ids.reserved": Entry(
        (
            "Mã hoặc tên tệp “{id}” không dùng được trên Windows: {files}",
            "The id or name “{id}” cannot be used on Windows: {files}",
        ),
        (
            "Đổi mã và tên tệp; con, prn, aux, nul, com1, lpt1… là tên dành riêng.",
            "Choose another id and name; con, prn, aux, nul, com1, lpt1… are reserved.",
        ),
    ),
    "doctor.schema.outdated": Entry(
        (
            "{count} tệp kế hoạch dùng lược đồ của phiên bản khác nên trình soạn thảo có thể gợi ý sai: {files}",
            "Plan files that name the schema of another version, so that editors may propose what is wrong: {count} ({files})",
        ),
        (
            "Ghi lược đồ của phiên bản {version} và sửa dòng chỉ dẫn của các tệp: kehoach schema --update",
            "Write the schema of version {version} and update the modelines: kehoach schema --update",
        ),
    ),
}
