"""What `init` tells, what it notes in the plans that it makes, and its help (init., help.init)."""

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
            "Khóa “covers” liên kết nhiệm vụ với mục của kế hoạch tỉnh mà nhiệm vụ đó thực hiện: giữ nguyên liên kết khi sửa câu chữ.",
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
            "Taken over word for word: “Kế hoạch này” is the plan {id} of the province here; mend it to suit the plan of the commune.",
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
            "Mỗi cơ quan, bộ phận của xã được giao nhiệm vụ ở trên là một phần tử.",
            "One entry for each body of the commune that has a task above.",
        )
    ),
    # --- In the plan of a province. ---
    "init.province.head": Entry(
        (
            "Dự thảo kế hoạch của {name} thực hiện {above}.",
            "Draft of the plan of {name}, which carries out {above}.",
        )
    ),
    "init.province.how": Entry(("Cách điền:", "How to fill it in:")),
    "init.province.blanks": Entry(
        (
            "Thay từng chỗ “{blank}” bằng câu chữ của kế hoạch; mục nào không cần thì xóa.",
            "Put the words of the plan in the place of each “{blank}”; delete what is not needed.",
        )
    ),
    "init.province.numbers": Entry(
        (
            "Không viết số thứ tự, chữ cái, gạch đầu dòng của văn bản: chương trình tự in.",
            "Type none of the numbers, letters and dashes of the document: the program prints them.",
        )
    ),
    "init.province.long": Entry(
        (
            "Câu dài, câu có dấu hai chấm: viết ở các dòng dưới, sau dấu >-, như ở preamble.",
            "A long sentence, or one with a colon, stands on the lines below the sign >-, as in preamble.",
        )
    ),
    "init.province.several": Entry(
        (
            "Nhiều ý: mỗi ý một dòng, mở đầu bằng dấu gạch và dấu cách, như ở purpose.",
            "Several points: each on a line of its own, behind a dash and a space, as in purpose.",
        )
    ),
    "init.province.guidance": Entry(
        (
            "Dòng mở đầu bằng dấu # là hướng dẫn, không in ra văn bản; điền xong thì xóa cũng được.",
            "Lines that begin with # are guidance and are not printed; delete them when you are done.",
        )
    ),
    "init.province.next": Entry(
        (
            "Xem còn thiếu gì: kehoach check {id}. Dựng tệp Word: kehoach build {id}.",
            "What is missing: kehoach check {id}. The Word file: kehoach build {id}.",
        )
    ),
    "init.province.source": Entry(
        (
            "Câu chữ của kế hoạch này là của cơ quan soạn thảo. Mục nào lấy từ nơi khác thì có khóa source riêng.",
            "The words of this plan are those of its drafter. What comes from elsewhere has a source of its own.",
        )
    ),
    "init.province.document": Entry(
        (
            "Cơ quan ban hành và địa danh lập theo mã tỉnh. Khi ban hành thì ghi thêm number (số) và date (ngày, dạng 05/3/2026), hoặc để văn thư điền vào tệp Word.",
            "Issuer and place follow from the province. When the plan is issued, add number and date (05/3/2026), or let the clerk fill them in in the Word file.",
        )
    ),
    "init.province.attached": Entry(
        (
            "Kế hoạch kèm theo Quyết định của tỉnh nên không có số, ngày, nơi nhận, chữ ký riêng. Số và ngày ở attached_to là của Quyết định đó, do văn thư điền khi ban hành.",
            "The plan goes with a Decision of the province: it has no number, date, recipients or signature of its own. Number and date in attached_to are those of that Decision; the clerk fills them in.",
        )
    ),
    "init.province.numbering": Entry(
        (
            "numbering là kiểu đánh số: letters là I. 1. a); dash là I. 1. và gạch đầu dòng; decimal là 1.1. cho nhiệm vụ con; arabic là 1. 1.1. và gạch đầu dòng.",
            "numbering: letters prints I. 1. a); dash prints I. 1. and dashes; decimal prints 1.1. for tasks within tasks; arabic prints 1. 1.1. and dashes.",
        )
    ),
    "init.province.preamble": Entry(
        (
            "Đoạn mở đầu nêu văn bản mà kế hoạch này thực hiện, ghi đủ số, ngày và cơ quan ban hành. Có nghị quyết của cấp ủy, của Hội đồng nhân dân thì viết thêm vào câu này.",
            "The preamble names the document that this plan carries out, with number, date and issuer. Add resolutions of the Party committee and the People's Council, where there are any.",
        )
    ),
    "init.province.purpose": Entry(
        (
            "Mục đích: kế hoạch nhằm đạt điều gì trên địa bàn.",
            "Purpose: what the plan is to achieve in the province.",
        )
    ),
    "init.province.requirements": Entry(
        (
            "Yêu cầu đối với việc tổ chức thực hiện.",
            "Requirements on how the plan is carried out.",
        )
    ),
    "init.province.above": Entry(
        ("Kế hoạch cấp trên nêu ({standing}):", "The plan one level up says ({standing}):")
    ),
    "init.official": Entry(("nguyên văn", "word for word")),
    "init.paraphrased": Entry(
        ("đúng sự việc, không nguyên văn", "true in fact, not word for word")
    ),
    "init.reconstructed": Entry(("câu chữ do kehoach dựng lại", "in words of kehoach")),
    "init.province.content": Entry(
        (
            "Dưới đây mỗi nhiệm vụ của kế hoạch {id} có một nhiệm vụ tương ứng; gộp, tách, thêm, đổi thứ tự cho phù hợp với tỉnh. Trong mỗi nhiệm vụ:",
            "Each task of the plan {id} has one here; merge, split, add and move them as your province needs. In each task:",
        )
    ),
    "init.field.activities": Entry(
        (
            "việc phải làm; nhiều việc thì viết thành danh sách",
            "what is to be done; several things are a list",
        )
    ),
    "init.field.lead": Entry(
        ("cơ quan chủ trì, ghi tên đầy đủ", "the agency that leads, by its full name")
    ),
    "init.field.coordination": Entry(("các cơ quan phối hợp", "the agencies that take part")),
    "init.field.timeline": Entry(
        ("thời hạn hoàn thành hoặc thời gian thực hiện", "by when, or in which time")
    ),
    "init.field.results": Entry(
        (
            "sản phẩm, kết quả phải đạt; không cần thì xóa dòng này",
            "what is to come out of it; delete the line where it is not needed",
        )
    ),
    "init.province.covers": Entry(
        (
            "covers nối tới nhiệm vụ của kế hoạch cấp trên: giữ nguyên khi sửa câu chữ; gộp hai nhiệm vụ thì ghi cả hai mã, cách nhau bằng dấu phẩy.",
            "covers links to the task of the plan one level up: keep it when you change the words; where you merge two tasks, write both, with a comma between.",
        )
    ),
    "init.province.ours": Entry(
        (
            "CHÚ Ý: {count}/{total} tên nhiệm vụ dưới đây do kehoach dựng lại, không phải câu chữ chính thức của kế hoạch {id}; thời hạn và cơ quan chủ trì mà cấp trên quy định cũng không có ở đây. Đối chiếu với toàn văn, sửa tên nhiệm vụ, rồi xóa khóa source của nhiệm vụ đó cùng các dòng bên trong; còn khóa này thì mỗi trang của tệp Word ghi “không phải văn bản chính thức”.",
            "NOTE: {count} of {total} titles below are in words of kehoach, not the official ones of the plan {id}; nor are the deadlines and leads that the level above set known here. Compare with the full text, mend the title, then delete the source of that task with the lines inside it: as long as it is there, every page of the Word file says that it is no official document.",
        )
    ),
    "init.province.task": Entry(
        (
            "Mục {address} của kế hoạch cấp trên ({standing}): {words}",
            "{address} of the plan one level up ({standing}): {words}",
        )
    ),
    "init.province.funding": Entry(
        ("Kinh phí: nêu nguồn bảo đảm.", "Funding: say where it comes from.")
    ),
    "init.province.organisation": Entry(
        (
            "Trách nhiệm của từng cơ quan; cơ quan chủ trì một nhiệm vụ ở trên thì cần có ở đây. Tên các cơ quan dưới đây là tên thường gặp; chương trình không biết tỉnh phân công thế nào: thêm, bớt, đổi theo thực tế.",
            "What each agency has to do; whoever leads a task above belongs here. The agencies below are the usual ones; the program does not know who does what in your province: add, delete and change them.",
        )
    ),
    "init.province.front": Entry(
        (
            "Ủy ban nhân dân không giao nhiệm vụ cho Mặt trận và các đoàn thể: mỗi câu là một lời đề nghị.",
            "The People's Committee gives no orders to the Front and mass organisations: each sentence is a request.",
        )
    ),
    "init.province.communes": Entry(
        (
            "Từ phần này lập được kế hoạch của các xã: kehoach init {id} --level commune --all",
            "The plans of the communes start from this: kehoach init {id} --level commune --all",
        )
    ),
    "init.province.duty": Entry(
        (
            "Mục {address} của kế hoạch cấp trên giao “{agency}” ({standing}): {words}",
            "{address} of the plan one level up asks of “{agency}” ({standing}): {words}",
        )
    ),
    "init.province.duty.whose": Entry(
        (
            "Ghi việc này do cơ quan nào của tỉnh làm, khi nào. Đã ghi ở một cơ quan bên trên thì chuyển khóa covers lên đó và xóa phần tử này.",
            "Say who in the province does this, and when. Where that is said above, move covers there and delete this entry.",
        )
    ),
    "init.province.closing": Entry(
        (
            "Đoạn kết: yêu cầu đối với các cơ quan, nơi tiếp nhận khó khăn, vướng mắc. Viết ./. liền sau chữ cuối cùng.",
            "The closing: what is expected of all, and whom to tell of difficulties. Write ./. right behind the last word.",
        )
    ),
    "init.province.recipients": Entry(
        (
            "Nơi nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9): cơ quan nhận báo cáo, cơ quan thực hiện; dòng cuối là Lưu: VT, rồi chữ viết tắt của đơn vị soạn thảo. Thêm, bớt theo thực tế.",
            "Recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9): who is reported to, who carries it out; the last line is Lưu: VT and the abbreviation of the drafting unit. Add and delete as needed.",
        )
    ),
    "init.province.signature": Entry(
        (
            "Chữ ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 7): cấp phó ký thay thì ghi ba dòng TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. name là họ và tên, không ghi học hàm, học vị.",
            "Signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 7): for a deputy write three lines, TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. name is the name, without titles and degrees.",
        )
    ),
    # --- At the terminal. ---
    "init.province.unknown": Entry(
        (
            "Không có tỉnh, thành phố “{name}”.",
            "There is no province “{name}”.",
        ),
        (
            'Ghi tên trong ngoặc kép ("Cao Bằng") hoặc mã: {known}.',
            'Write the name in quotes ("Cao Bằng") or the id: {known}.',
        ),
    ),
    "init.only_province": Entry(
        (
            "{option} chỉ dùng khi lập kế hoạch của tỉnh.",
            "{option} is for the plan of a province only.",
        ),
        (
            "Bỏ {option} khi lập kế hoạch của xã (--level commune).",
            "Leave {option} out for plans of communes (--level commune).",
        ),
    ),
    "init.only_commune": Entry(
        (
            "--level province lập một kế hoạch của tỉnh, không kèm mã xã hay --all.",
            "--level province makes one plan, and takes no communes and no --all.",
        ),
        (
            "Lập kế hoạch của các xã: --level commune",
            "For plans of communes: --level commune",
        ),
    ),
    "init.no_parent": Entry(
        (
            "Không có kế hoạch cấp trên mã “{id}” trong {folder}, và kehoach không kèm theo kế hoạch này.",
            "There is no plan “{id}” in {folder}, and none comes with kehoach.",
        ),
        (
            "Đặt tệp của kế hoạch đó vào {folder}; chưa có tệp thì nhập từ văn bản đã ban hành bằng kehoach import.",
            "Put the file of that plan into {folder}; where there is none, make it from the published text with kehoach import.",
        ),
    ),
    "init.parent_level": Entry(
        (
            "{path} không phải là kế hoạch cấp trung ương.",
            "{path} is no plan of the central level.",
        ),
        (
            "Kế hoạch của tỉnh thực hiện một kế hoạch có level: central.",
            "The plan of a province carries out one with level: central.",
        ),
    ),
    "init.same_id": Entry(
        (
            "Mã “{id}” đã là mã của kế hoạch {path}.",
            "“{id}” is already the id of the plan {path}.",
        ),
        (
            "Mỗi kế hoạch có một mã riêng: sửa id của tệp đó, hoặc bỏ --force để giữ nguyên.",
            "Each plan has an id of its own: change the id in that file, or leave out --force to keep it.",
        ),
    ),
    "init.inside": Entry(
        (
            "Thư mục này nằm trong thư mục làm việc {folder} (có kehoach.toml ở đó).",
            "This folder is inside the workspace {folder}, where a kehoach.toml stands.",
        ),
        (
            "Chạy lệnh ở {folder}. Muốn ghi vào nơi khác thì dùng -o THƯ_MỤC.",
            "Run the command in {folder}. To write elsewhere use -o DIR.",
        ),
    ),
    "init.province.made": Entry(
        ("Đã lập dự thảo kế hoạch của {name}: {path}", "Made a draft of the plan of {name}: {path}")
    ),
    "init.province.kept": Entry(
        (
            "Kế hoạch của {name} đã có, giữ nguyên: {path}",
            "There is a plan of {name}, which was kept: {path}",
        ),
    ),
    "init.province.reconstructed": Entry(
        (
            "CHÚ Ý: {count}/{total} nhiệm vụ của {path} do kehoach dựng lại, không phải câu chữ chính thức. Khi có toàn văn: kehoach import TỆP -o {path} --update, đối chiếu, rồi đổi status trong khóa source của tệp đó thành official.",
            "NOTE: {count} of {total} tasks of {path} are in words of kehoach, not the official ones. When you have the full text: kehoach import FILE -o {path} --update, compare, then set the status in its source to official.",
        )
    ),
    "init.next": Entry(("Việc tiếp theo:", "What to do next:")),
    "init.next.open": Entry(
        (
            "Mở {path} bằng trình soạn thảo văn bản, thay từng chỗ “{blank}”.",
            "Open {path} in an editor and fill in each “{blank}”.",
        )
    ),
    "init.next.check": Entry(
        ("Soát, xem còn chỗ nào chưa điền: {command}", "See what is left to do: {command}")
    ),
    "init.next.view": Entry(
        ("Xem kế hoạch như khi in: {command}", "See the plan as it will be printed: {command}")
    ),
    "init.next.build": Entry(("Dựng tệp Word: {command}", "Make the Word file: {command}")),
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
    # --- Help. ---
    "help.init": Entry(
        (
            "Lập kế hoạch để điền: của tỉnh theo kế hoạch của trung ương, của xã theo kế hoạch của tỉnh.",
            "Make plans to be filled in: of a province after that of the centre, of communes after that of the province.",
        ),
    ),
    "help.init.usage": Entry(("[TÙY CHỌN] TỈNH [XÃ]...", "[OPTIONS] PROVINCE [COMMUNE]...")),
    "help.init.name.name": Entry(("TỈNH", "PROVINCE")),
    "help.init.name": Entry(
        (
            'Tỉnh, thành phố: mã (caobang) hoặc tên ("Cao Bằng"). Khi lập kế hoạch của xã: mã hoặc đường dẫn của kế hoạch tỉnh.',
            'Province: id (caobang) or name ("Cao Bằng"). For communes: id or path of the plan of the province.',
        ),
    ),
    "help.init.ids.name": Entry(("XÃ", "COMMUNE")),
    "help.init.ids": Entry(
        (
            "Mã xã, phường, đặc khu của tỉnh đó (hong-phong): lập kế hoạch của các xã này.",
            "Ids of communes of that province (hong-phong), to make plans for these.",
        ),
    ),
    "help.init.level": Entry(
        (
            "Cấp của kế hoạch sẽ lập; mặc định là province, hoặc commune khi nêu xã hay --all.",
            "Level of the plans to make; by default province, or commune where communes or --all are given.",
        )
    ),
    "help.init.all": Entry(
        ("Tất cả xã, phường, đặc khu của tỉnh.", "All communes of the province.")
    ),
    "help.init.parent": Entry(
        (
            "Mã kế hoạch của trung ương mà tỉnh thực hiện; mặc định qd-153-ttg.",
            "Id of the plan of the centre that the province carries out; by default qd-153-ttg.",
        )
    ),
    "help.init.form": Entry(
        (
            "standalone: văn bản riêng (mặc định); attached: kèm theo Quyết định của tỉnh.",
            "standalone: a document of its own (default); attached: goes with a Decision of the province.",
        )
    ),
    "help.init.numbering": Entry(
        (
            "Kiểu đánh số; mặc định letters: I. 1. a).",
            "Kind of numbering; by default letters: I. 1. a).",
        )
    ),
    "help.init.ci": Entry(
        (
            "Tệp để máy chủ git tự soát mỗi khi kế hoạch thay đổi; mặc định theo địa chỉ kho git của thư mục, không rõ thì ghi cho cả GitHub và GitLab.",
            "Files with which the git server checks each change; by default as the git remote of the folder says, else for both GitHub and GitLab.",
        )
    ),
    "help.init.no_workspace": Entry(
        (
            "Chỉ lập kế hoạch, không ghi các tệp cấu hình của thư mục làm việc.",
            "Make the plan alone, without the settings of a workspace.",
        )
    ),
    "help.init.output": Entry(
        (
            "Thư mục ghi kế hoạch, không kèm tệp cấu hình; mặc định là plans/ cho tỉnh, plans/TỈNH/ cho xã.",
            "Folder for the plans, without settings; by default plans/ for a province, plans/PROVINCE/ for communes.",
        ),
    ),
    "help.init.force": Entry(
        (
            "Ghi đè tệp đã có, kể cả tệp cấu hình; kế hoạch cấp trên thì không bao giờ ghi đè.",
            "Overwrite files that are there, settings too; the plan one level up never is.",
        )
    ),
}
