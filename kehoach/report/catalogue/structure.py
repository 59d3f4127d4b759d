"""The structure of a plan (S)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "S001": Entry(
        (
            "Mục “{part}” không có nội dung nào.",
            "The section “{part}” says nothing.",
        ),
        (
            "Điền nội dung vào khóa {key}, hoặc sửa đề mục phần I (document.headings.aims) cho khớp.",
            "Fill in the key {key}, or make the heading of part I (document.headings.aims) agree.",
        ),
        Explained(
            (
                "Đề mục phần I đã nêu mục đích, yêu cầu thì mỗi mục phải có nội dung.",
                "What the heading of part I announces, purpose and requirements, must be there.",
            ),
            (
                "Đề mục hứa một nội dung mà văn bản không có; kế hoạch sẽ bị trả lại để bổ sung.",
                "The heading promises what the document does not hold; such a plan comes back.",
            ),
            bad="requirements: []",
            good="requirements: - Bảo đảm tiến độ và chất lượng; phối hợp chặt chẽ giữa các cơ quan.",
        ),
    ),
    "S002": Entry(
        (
            "Còn chỗ chưa điền: “{words}”.",
            "Something is still to be filled in: “{words}”.",
        ),
        (
            "Điền nội dung thật vào chỗ này, hoặc bỏ đi.",
            "Put in what belongs here, or take it out.",
        ),
        Explained(
            (
                "Văn bản không còn chỗ trống, dấu giữ chỗ hay lời của công cụ soạn thảo.",
                "No blanks, placeholders or words of a drafting assistant are left in the text.",
            ),
            (
                "Chỗ chưa điền cho thấy dự thảo chưa xong; văn bản trình ký sẽ bị trả lại.",
                "A blank shows an unfinished draft, which is sent back when it is to be signed.",
            ),
            bad="Tổ chức [số lượng] lớp tập huấn cho đội ngũ làm công tác dân số các cấp.",
            good="Tập huấn cho đội ngũ làm công tác dân số các cấp.",
        ),
    ),
    "S003": Entry(
        (
            "Nhiệm vụ “{title}” không nêu cơ quan chủ trì.",
            "The task “{title}” names no lead agency.",
        ),
        ("Thêm khóa lead: cơ quan chủ trì thực hiện.", "Add the key lead: the agency that leads."),
        Explained(
            (
                "Mỗi nhiệm vụ phải nêu cơ quan chủ trì.",
                "Each task must name the agency that leads it.",
            ),
            (
                "Nhiệm vụ không có cơ quan chủ trì thì không ai chịu trách nhiệm thực hiện.",
                "Nobody answers for a task that nobody leads.",
            ),
            bad="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. timeline: từ năm 2026 đến năm 2030.",
            good="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. lead: Sở Y tế.",
        ),
    ),
    "S004": Entry(
        (
            "Nhiệm vụ “{title}” không nêu thời gian thực hiện.",
            "The task “{title}” does not say when it is to be done.",
        ),
        (
            "Thêm khóa timeline: thời gian thực hiện, ví dụ “năm 2026”.",
            "Add the key timeline: when it is to be done, such as “năm 2026”.",
        ),
        Explained(
            (
                "Mỗi nhiệm vụ phải nêu thời gian thực hiện.",
                "Each task must say when it is to be done.",
            ),
            (
                "Không có thời hạn thì không theo dõi, đôn đốc được, và không biết lúc nào là chậm.",
                "Without a time nobody can follow a task up, or tell that it is late.",
            ),
            bad="coordination: Sở Tài chính. results: Các lớp tập huấn.",
            good="coordination: Sở Tài chính. timeline: từ năm 2026 đến năm 2030.",
        ),
    ),
    "S005": Entry(
        (
            "Nhiệm vụ “{title}” không nêu kết quả, sản phẩm.",
            "The task “{title}” does not say what is to come out of it.",
        ),
        (
            'Thêm khóa results: kết quả, sản phẩm phải có; đơn vị không dùng mục này thì đặt results = "off".',
            'Add the key results: what is to be there in the end; or set results = "off".',
        ),
        Explained(
            (
                "Mỗi nhiệm vụ nên nêu kết quả, sản phẩm. Mức độ do cấu hình results quyết định.",
                "Each task should name its results; how strictly, the setting results decides.",
            ),
            (
                "Nhìn vào sản phẩm mới biết nhiệm vụ đã xong hay chưa.",
                "Whether a task is done is seen by what came out of it.",
            ),
            bad="timeline: từ năm 2026 đến năm 2030.",
            good="timeline: từ năm 2026 đến năm 2030. results: Các lớp tập huấn.",
        ),
    ),
    "S006": Entry(
        (
            "“{agency}” chủ trì nhiệm vụ “{title}” nhưng không được giao việc gì ở phần tổ chức thực hiện.",
            "“{agency}” leads the task “{title}”, and the last part gives it no duty.",
        ),
        (
            "Thêm một mục cho cơ quan này vào organisation, hoặc sửa lại cơ quan chủ trì.",
            "Add a duty of this agency to organisation, or name another lead.",
        ),
        Explained(
            (
                "Cơ quan chủ trì ở phần nội dung phải có trách nhiệm ở phần tổ chức thực hiện, nêu riêng hoặc trong một nhóm.",
                "An agency that leads a task must have a duty in the last part, by itself or in a group.",
            ),
            (
                "Các cơ quan tìm việc của mình ở phần tổ chức thực hiện; không thấy tên thì coi như không được giao.",
                "Agencies look for their work in the last part; one that is not there sees none.",
            ),
            bad="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. lead: Trường Chính trị tỉnh.",
            good="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. lead: Sở Y tế.",
        ),
    ),
    "S007": Entry(
        (
            "“{agency}” phối hợp thực hiện nhiệm vụ “{title}” nhưng không có trách nhiệm nào ở phần tổ chức thực hiện.",
            "“{agency}” takes part in the task “{title}”, and the last part gives it no duty.",
        ),
        (
            "Nếu cần, thêm một mục cho cơ quan này vào organisation.",
            "Where needed, add a duty of this agency to organisation.",
        ),
        Explained(
            (
                "Cơ quan phối hợp nên có trách nhiệm ở phần tổ chức thực hiện, nêu riêng hoặc trong một nhóm.",
                "Who takes part in a task should have a duty in the last part, alone or in a group.",
            ),
            (
                "Cơ quan chỉ được nêu là phối hợp thường không biết mình phải làm gì.",
                "Who is only said to take part often does not know what to do.",
            ),
            bad="lead: Sở Y tế. coordination: các cơ quan thông tấn, báo chí.",
            good="lead: Sở Y tế. coordination: Sở Tư pháp.",
        ),
    ),
    "S008": Entry(
        (
            "“{agency}” có trách nhiệm ở đây nhưng không nhiệm vụ nào ở phần nội dung nêu tên.",
            "“{agency}” has a duty here, and no task names it.",
        ),
        (
            "Nêu tên cơ quan này ở nhiệm vụ liên quan (lead hoặc coordination), hoặc thêm nhiệm vụ còn thiếu.",
            "Name it in the task concerned (lead or coordination), or add the task that is missing.",
        ),
        Explained(
            (
                "Cơ quan được giao việc ở phần tổ chức thực hiện phải có mặt trong một nhiệm vụ ở phần nội dung. Nếu chỉ có mặt qua một nhóm (“các sở, ban, ngành”) thì báo ở mức lưu ý, khi cơ quan đó được giao chủ trì một việc.",
                "An agency that has a duty must be named in a task. Where only a group names it, this is advice, and only for an agency that is to lead something.",
            ),
            (
                "Việc giao ở phần sau mà phần trước không có thì không có thời hạn, không có kết quả để theo dõi.",
                "Work that is given in the last part alone has no time and no result to follow up.",
            ),
            bad="lead: Sở Y tế. coordination: Sở Tài chính. timeline: năm 2026.",
            good="lead: Sở Y tế. coordination: Sở Tư pháp. timeline: năm 2026.",
        ),
    ),
    "S009": Entry(
        (
            "Nhiệm vụ “{words}” lặp lại tên hoặc nội dung của nhiệm vụ ở dòng {line}.",
            "The task “{words}” repeats the title or the activities of that in line {line}.",
        ),
        (
            "Gộp hai nhiệm vụ, hoặc viết rõ chỗ khác nhau.",
            "Make one task of the two, or say how they differ.",
        ),
        Explained(
            (
                "Hai nhiệm vụ không được trùng tên hoặc trùng nội dung.",
                "No two tasks have the same title or the same activities.",
            ),
            (
                "Một việc giao hai lần thì hai nơi cùng làm, cùng báo cáo; phần lớn là chép rồi quên sửa.",
                "Work given twice is done and reported twice; mostly a copy was not finished.",
            ),
            bad="id: tap-huan title: Tuyên truyền, phổ biến Luật Dân số",
            good="id: tap-huan title: Tập huấn nghiệp vụ",
        ),
    ),
    "S010": Entry(
        (
            "“{agency}” đã có một mục trách nhiệm ở dòng {line}.",
            "“{agency}” already has a duty in line {line}.",
        ),
        ("Gộp hai mục làm một.", "Make one of the two."),
        Explained(
            (
                "Ở phần tổ chức thực hiện, mỗi cơ quan chỉ có một mục.",
                "In the last part each agency has one place.",
            ),
            (
                "Cơ quan đọc mục của mình rồi dừng; việc giao ở mục thứ hai dễ bị bỏ sót.",
                "An agency reads its own place and stops there; it misses the second.",
            ),
            bad="agency: Sở Y tế items: - Tham mưu bố trí kinh phí theo quy định.",
            good="agency: Sở Tài chính items: - Tham mưu bố trí kinh phí theo quy định.",
        ),
    ),
    "S011": Entry(
        (
            "“{words}” là của tỉnh, thành phố khác; kế hoạch này của {province}.",
            "“{words}” belongs to another province; this is a plan of {province}.",
        ),
        (
            "Sửa theo tên cơ quan, địa bàn của {province}.",
            "Name the body or the place of {province}.",
        ),
        Explained(
            (
                "Kế hoạch không nêu cơ quan của tỉnh, thành phố khác như cơ quan của mình, không lấy địa bàn nơi khác làm địa bàn của mình.",
                "A plan does not name bodies of another province, or its area, as its own.",
            ),
            (
                "Đây là dấu vết chép từ kế hoạch của nơi khác.",
                "It is what is left of the plan that was copied.",
            ),
            bad="lead: Sở Y tế tỉnh Sơn La.",
            good="lead: Sở Y tế.",
        ),
    ),
    "S012": Entry(
        (
            "Chưa hiểu “{words}” là cơ quan nào.",
            "It is not clear which agency “{words}” is.",
        ),
        (
            "Kiểm tra lại tên gọi. Nếu tên đúng mà danh mục chưa có, có thể bỏ qua hoặc ghi mã cơ quan vào agencies.",
            "Check the name. Where it is right and not in the registry, leave it, or state agencies.",
        ),
        Explained(
            (
                "Ở mục chủ trì, phối hợp, mỗi tên phải là một cơ quan hoặc nhóm cơ quan có trong danh mục.",
                "In the lists of those who lead or take part, each name is one that the registry has.",
            ),
            (
                "Tên viết sai hoặc chưa có trong danh mục thì các phép kiểm tra về phân công không thấy cơ quan đó.",
                "A name that is misspelt or unknown is not seen by the rules about assignments.",
            ),
            bad="lead: Chi cục Dân số.",
            good="lead: Sở Y tế.",
        ),
    ),
    "S013": Entry(
        (
            "“{agency}” vừa chủ trì vừa phối hợp trong một nhiệm vụ.",
            "“{agency}” both leads this task and takes part in it.",
        ),
        (
            "Bỏ tên cơ quan này ở mục phối hợp, hoặc sửa mục chủ trì (dòng {line}).",
            "Take it out here, or name another lead (line {line}).",
        ),
        Explained(
            (
                "Trong một nhiệm vụ, cơ quan đã chủ trì thì không đứng ở mục phối hợp.",
                "Who leads a task does not stand among those who take part in it.",
            ),
            (
                "Một trong hai chỗ là ghi nhầm; thường là cơ quan phối hợp thật bị bỏ sót.",
                "One of the two is a slip; mostly the one who really takes part is missing.",
            ),
            bad="lead: Sở Y tế. coordination: Sở Tài chính, Sở Y tế.",
            good="lead: Sở Y tế. coordination: Sở Tài chính.",
        ),
    ),
    "S014": Entry(
        (
            "Mục của “{agency}” không có nội dung nào.",
            "Nothing stands under “{agency}”.",
        ),
        (
            "Viết việc phải làm vào text, paragraphs hoặc items, hoặc bỏ mục.",
            "Say what is to be done in text, paragraphs or items, or take the heading out.",
        ),
        Explained(
            (
                "Mỗi mục ở phần tổ chức thực hiện phải nêu việc phải làm.",
                "Each heading of the last part is followed by what is to be done.",
            ),
            (
                "Tên cơ quan đứng một mình thì không giao việc gì.",
                "The name of an agency alone gives it nothing to do.",
            ),
            bad="- id: so-tu-phap agency: Sở Tư pháp - id: so-tai-chinh",
            good="agency: Sở Tư pháp items: - Phối hợp tuyên truyền, phổ biến.",
        ),
    ),
    "S015": Entry(
        (
            "“{words}” đứng ở chỗ nêu tên cơ quan.",
            "“{words}” stands where an agency is to be named.",
        ),
        (
            "Để tên cơ quan ở đây; chuyển lời đề nghị xuống câu nêu việc phải làm.",
            "Name the agency here, and put the request into the sentence that says what to do.",
        ),
        Explained(
            (
                "Tên mục và danh sách cơ quan chỉ nêu tên; lời đề nghị thuộc về nội dung.",
                "Headings and lists name agencies; a request is a sentence below.",
            ),
            (
                "Trong một danh sách không rõ lời đề nghị dừng ở cơ quan nào, và cơ quan thuộc quyền Ủy ban nhân dân dễ bị hiểu là chỉ được đề nghị.",
                "In a list nobody can tell where the request ends, so that an order reads as a request.",
            ),
            bad="agency: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            good="agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh text: Đề nghị phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật Dân số.",
        ),
    ),
    "S016": Entry(
        (
            "“{words}” ở đây, “{usual}” ở chỗ khác ({count} lần): một nhóm, hai cách gọi.",
            "“{words}” here, “{usual}” elsewhere (times: {count}): two names for one group.",
        ),
        ("Dùng thống nhất một cách gọi.", "Use one name throughout."),
        Explained(
            (
                "Trong một kế hoạch, mỗi nhóm cơ quan được gọi bằng một tên.",
                "A plan has one name for each group of agencies.",
            ),
            (
                "Hai cách gọi khiến người đọc đi tìm chỗ khác nhau không có thật.",
                "Two names make the reader look for a difference that is not there.",
            ),
            bad="coordination: các sở, ngành.",
            good="coordination: các sở, ban, ngành.",
        ),
    ),
    "S017": Entry(
        (
            "Chỉ tiêu không có số liệu để đo.",
            "The target names no quantity.",
        ),
        (
            "Nêu mức phải đạt (tỷ lệ, số lượng), hoặc chuyển câu này sang mục đích, yêu cầu.",
            "Say how much is to be reached, or move the sentence to the aims.",
        ),
        Explained(
            (
                "Mỗi chỉ tiêu phải có mức phải đạt.",
                "Each target says how much is to be reached.",
            ),
            (
                "Không có số liệu thì không đánh giá được đạt hay chưa; đó là mục đích, không phải chỉ tiêu.",
                "Without a quantity nobody can tell whether it is met: it is an aim, no target.",
            ),
            bad="targets: - Nâng cao chất lượng dân số.",
            good="targets: - Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.",
        ),
    ),
    "S018": Entry(
        (
            "Nhiệm vụ “{title}” chỉ giao cho “{agency}” chủ trì: không xác định được cơ quan nào.",
            "Only “{agency}” are to lead the task “{title}”: nobody can say who that is.",
        ),
        ("Nêu tên một cơ quan chủ trì.", "Name an agency that leads."),
        Explained(
            (
                "Cơ quan chủ trì phải là cơ quan hoặc nhóm cơ quan xác định được.",
                "Who leads a task must be an agency, or a group, that can be told from others.",
            ),
            (
                "Giao cho “các cơ quan có liên quan” là không giao cho ai.",
                "What all concerned are to lead, nobody leads.",
            ),
            bad="lead: các cơ quan, đơn vị có liên quan.",
            good="lead: Sở Y tế.",
        ),
    ),
    "S019": Entry(
        (
            "Nhiệm vụ “{title}” có nhiều cơ quan chủ trì: “{first}”, “{second}”…",
            "Several are to lead the task “{title}”: “{first}”, “{second}”…",
        ),
        (
            "Chọn một cơ quan chủ trì, chuyển các cơ quan khác sang mục phối hợp; hoặc tách nhiệm vụ.",
            "Choose one and let the others take part; or divide the task.",
        ),
        Explained(
            (
                "Mỗi nhiệm vụ nên có một cơ quan chủ trì.",
                "Each task should have one lead.",
            ),
            (
                "Nhiều nơi cùng chủ trì thì không nơi nào chịu trách nhiệm chính.",
                "Where several lead, none answers for the whole.",
            ),
            bad="lead: Sở Y tế, Sở Tư pháp.",
            good="lead: Sở Y tế. coordination: Sở Tư pháp.",
        ),
    ),
    "S020": Entry(
        (
            "“{agency}” không thuộc quyền chỉ đạo của nơi ban hành kế hoạch mà được giao việc, không có lời đề nghị.",
            "“{agency}” is not under the command of the issuer, and is given work without a request.",
        ),
        (
            "Ở phần tổ chức thực hiện, mở đầu câu nêu việc phải làm bằng “Đề nghị”; ở mục chủ trì, chọn cơ quan thuộc quyền chỉ đạo.",
            "In the last part, begin the sentence that says what to do with “Đề nghị”; as lead, name a body under command.",
        ),
        Explained(
            (
                "Với cơ quan Đảng, Mặt trận, đoàn thể, Hội đồng nhân dân và cơ quan cấp trên, kế hoạch dùng lời đề nghị, không giao việc.",
                "Bodies of the Party, the Front, councils and those of a higher level are requested to act, not ordered.",
            ),
            (
                "Ủy ban nhân dân không chỉ đạo các cơ quan này; kế hoạch giao việc cho họ thường bị yêu cầu sửa.",
                "The People's Committee does not command them; plans that do mostly come back.",
            ),
            bad="agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh text: Phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật Dân số.",
            good="agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh text: Đề nghị phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật Dân số.",
        ),
    ),
}
