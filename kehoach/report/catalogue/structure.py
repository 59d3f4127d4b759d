"""The structure of a plan (S)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "S001": Entry(
        (
            "Mục “{part}” không có nội dung nào.",
            "The section “{part}” is empty.",
        ),
        (
            "Điền nội dung vào khóa {key}; nếu kế hoạch không có mục này thì sửa đề mục phần I (document.headings.aims) cho khớp, hoặc ghi lý do ở suppress.",
            "Fill in the key {key}; if the plan has no such section, change the heading of part I (document.headings.aims) to match, or give the reason under suppress.",
        ),
        Explained(
            (
                "Đề mục phần I nêu mục đích, yêu cầu thì từng mục đã nêu phải có nội dung; kế hoạch nên có phần kinh phí và tổ chức thực hiện.",
                "What the heading of part I announces, purpose and requirements, must be there; a plan should have parts on funding and organisation.",
            ),
            (
                "Đề mục đã nêu mà văn bản không có nội dung thì kế hoạch có thể bị trả lại để bổ sung.",
                "The heading promises what the document does not contain; such a plan may be sent back.",
            ),
            bad="requirements: []",
            good="requirements: - Bảo đảm tiến độ và chất lượng; phối hợp chặt chẽ giữa các cơ quan.",
        ),
    ),
    "S002": Entry(
        (
            "Còn chỗ chưa hoàn thiện: “{words}”.",
            "This is still unfinished: “{words}”.",
        ),
        (
            "Điền nội dung chính thức vào chỗ này, hoặc bỏ đi.",
            "Put in what belongs here, or take it out.",
        ),
        Explained(
            (
                "Văn bản không còn chỗ để trống, ký hiệu giữ chỗ hay lời dẫn của công cụ soạn thảo.",
                "No blanks, placeholders or words of a drafting assistant are left in the text.",
            ),
            (
                "Chỗ chưa hoàn thiện cho thấy dự thảo chưa xong; khi trình ký có thể bị trả lại.",
                "It shows an unfinished draft, which may be sent back when submitted for signature.",
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
        (
            "Thêm khóa lead và ghi cơ quan chủ trì.",
            "Add the key lead and name the agency that leads.",
        ),
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
            "Thêm khóa timeline và ghi thời gian thực hiện, ví dụ “năm 2026”.",
            "Add the key timeline and say when it is to be done, such as “năm 2026”.",
        ),
        Explained(
            (
                "Mỗi nhiệm vụ phải nêu thời gian thực hiện.",
                "Each task must say when it is to be done.",
            ),
            (
                "Không có thời hạn thì không theo dõi, đôn đốc được và không xác định được khi nào là chậm.",
                "Without a time nobody can follow a task up, or tell that it is late.",
            ),
            bad="coordination: Sở Tài chính. results: Các lớp tập huấn.",
            good="coordination: Sở Tài chính. timeline: từ năm 2026 đến năm 2030.",
        ),
    ),
    "S005": Entry(
        (
            "Nhiệm vụ “{title}” không nêu kết quả, sản phẩm.",
            "The task “{title}” does not name its results.",
        ),
        (
            'Thêm khóa results và ghi kết quả, sản phẩm phải có; đơn vị không dùng mục này thì đặt results = "off" trong kehoach.toml.',
            'Add the key results and say what is to be delivered; or set results = "off" in kehoach.toml.',
        ),
        Explained(
            (
                "Mỗi nhiệm vụ nên nêu kết quả, sản phẩm; mức độ yêu cầu đặt ở mục cấu hình results.",
                "Each task should name its results; the setting results says how strictly.",
            ),
            (
                "Có kết quả, sản phẩm mới xác định được nhiệm vụ đã hoàn thành hay chưa.",
                "Only its results show whether a task is done.",
            ),
            bad="timeline: từ năm 2026 đến năm 2030.",
            good="timeline: từ năm 2026 đến năm 2030. results: Các lớp tập huấn.",
        ),
    ),
    "S006": Entry(
        (
            "“{agency}” chủ trì nhiệm vụ “{title}” nhưng không có trách nhiệm nào ở phần tổ chức thực hiện.",
            "“{agency}” leads the task “{title}”, but part IV gives it no duty.",
        ),
        (
            "Thêm một mục cho cơ quan này vào organisation, hoặc sửa lại cơ quan chủ trì.",
            "Add a duty of this agency to organisation, or name another lead.",
        ),
        Explained(
            (
                "Cơ quan chủ trì ở phần nội dung phải có trách nhiệm ở phần tổ chức thực hiện, nêu riêng hoặc trong một nhóm.",
                "An agency that leads a task must have a duty in part IV, by itself or in a group.",
            ),
            (
                "Các cơ quan thường tìm trách nhiệm của mình ở phần tổ chức thực hiện; không thấy tên thì dễ hiểu là không được giao.",
                "Agencies look for their work in part IV; one that is not named there assumes that it has none.",
            ),
            bad="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. lead: Trường Chính trị tỉnh.",
            good="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. lead: Sở Y tế.",
        ),
    ),
    "S007": Entry(
        (
            "“{agency}” phối hợp thực hiện nhiệm vụ “{title}” nhưng không có trách nhiệm nào ở phần tổ chức thực hiện.",
            "“{agency}” takes part in the task “{title}”, but part IV gives it no duty.",
        ),
        (
            "Nếu cần, thêm một mục cho cơ quan này vào organisation.",
            "Where needed, add a duty of this agency to organisation.",
        ),
        Explained(
            (
                "Cơ quan phối hợp nên có trách nhiệm ở phần tổ chức thực hiện, nêu riêng hoặc trong một nhóm.",
                "An agency that takes part in a task should have a duty in part IV, by itself or in a group.",
            ),
            (
                "Cơ quan chỉ được nêu tên ở mục phối hợp thường không rõ việc cụ thể phải làm.",
                "An agency that is merely listed as taking part often does not know what to do.",
            ),
            bad="lead: Sở Y tế. coordination: các cơ quan thông tấn, báo chí.",
            good="lead: Sở Y tế. coordination: Sở Tư pháp.",
        ),
    ),
    "S008": Entry(
        (
            "“{agency}” có trách nhiệm ở đây nhưng không có nhiệm vụ nào ở phần nội dung nêu tên cơ quan này.",
            "“{agency}” has a duty here, but no task names it.",
        ),
        (
            "Nêu tên cơ quan này ở nhiệm vụ liên quan (lead hoặc coordination), hoặc thêm nhiệm vụ còn thiếu.",
            "Name it in the task concerned (lead or coordination), or add the task that is missing.",
        ),
        Explained(
            (
                "Cơ quan được giao việc ở phần tổ chức thực hiện phải có mặt trong một nhiệm vụ ở phần nội dung. Cơ quan chỉ được nêu qua một nhóm (“các sở, ban, ngành”) thì chỉ báo lưu ý, và chỉ khi được giao chủ trì một việc.",
                "An agency that has a duty must be named in a task. Where only a group names it, this is advice, and only for an agency that is to lead something.",
            ),
            (
                "Việc chỉ giao ở phần tổ chức thực hiện thì không có thời hạn, không có kết quả để theo dõi.",
                "Work that is given in part IV alone has no timeline and no result to follow up.",
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
            "Gộp hai nhiệm vụ, hoặc nêu rõ điểm khác nhau.",
            "Make one task of the two, or say how they differ.",
        ),
        Explained(
            (
                "Hai nhiệm vụ không được trùng tên hoặc trùng nội dung.",
                "No two tasks have the same title or the same activities.",
            ),
            (
                "Một việc giao hai lần thì hai nơi cùng làm, cùng báo cáo; phần lớn do sao chép mà chưa sửa lại.",
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
                "Ở phần tổ chức thực hiện, mỗi cơ quan chỉ có một mục trách nhiệm.",
                "In part IV each agency has one duty.",
            ),
            (
                "Cơ quan thường chỉ đọc một mục của mình; việc giao ở mục thứ hai dễ bị bỏ sót.",
                "An agency reads its own duty and stops there; it easily misses the second.",
            ),
            bad="agency: Sở Y tế items: - Tham mưu bố trí kinh phí theo quy định.",
            good="agency: Sở Tài chính items: - Tham mưu bố trí kinh phí theo quy định.",
        ),
    ),
    "S011": Entry(
        (
            "“{words}” là của tỉnh, thành phố khác; đây là kế hoạch của {province}.",
            "“{words}” belongs to another province; this is a plan of {province}.",
        ),
        (
            "Sửa lại theo tên cơ quan, địa bàn của {province}.",
            "Name the body or the area of {province}.",
        ),
        Explained(
            (
                "Kế hoạch không ghi cơ quan, địa bàn của tỉnh, thành phố khác thay cho cơ quan, địa bàn của mình.",
                "A plan does not name the bodies or the area of another province as its own.",
            ),
            (
                "Đây thường là phần còn sót khi tham khảo kế hoạch của nơi khác.",
                "It is mostly left over from the plan that served as a model.",
            ),
            bad="lead: Sở Y tế tỉnh Sơn La.",
            good="lead: Sở Y tế.",
        ),
    ),
    "S012": Entry(
        (
            "Chưa xác định được “{words}” là cơ quan nào.",
            "It is not clear which agency “{words}” is.",
        ),
        (
            "Kiểm tra lại tên gọi. Nếu tên đúng mà danh mục chưa có thì có thể bỏ qua, hoặc ghi mã cơ quan vào khóa agencies.",
            "Check the name. Where it is right but not in the list of agencies, leave it, or give the agency's id under the key agencies.",
        ),
        Explained(
            (
                "Ở mục chủ trì, phối hợp, mỗi tên phải là một cơ quan hoặc nhóm cơ quan có trong danh mục.",
                "In lead and coordination, each name is that of an agency or group in the list of agencies.",
            ),
            (
                "Tên viết sai hoặc chưa có trong danh mục thì các quy tắc về phân công không tính đến cơ quan đó.",
                "The rules about assignments do not see a name that is misspelled or unknown.",
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
            "Bỏ tên cơ quan này ở mục phối hợp, hoặc sửa lại mục chủ trì (dòng {line}).",
            "Take it out here, or name another lead (line {line}).",
        ),
        Explained(
            (
                "Trong một nhiệm vụ, cơ quan đã chủ trì thì không ghi ở mục phối hợp.",
                "Who leads a task does not stand among those who take part in it.",
            ),
            (
                "Một trong hai chỗ bị ghi nhầm; thường là cơ quan phối hợp thực tế bị bỏ sót.",
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
            "Ghi việc phải làm vào text, paragraphs hoặc items, hoặc bỏ mục này.",
            "Say what is to be done in text, paragraphs or items, or take this duty out.",
        ),
        Explained(
            (
                "Mỗi mục ở phần tổ chức thực hiện phải nêu việc phải làm.",
                "Each duty in part IV says what is to be done.",
            ),
            (
                "Chỉ có tên cơ quan thì chưa giao việc gì.",
                "The name of an agency alone gives it nothing to do.",
            ),
            bad="- id: so-tu-phap agency: Sở Tư pháp - id: so-tai-chinh",
            good="agency: Sở Tư pháp items: - Phối hợp tuyên truyền, phổ biến.",
        ),
    ),
    "S015": Entry(
        (
            "“{words}” được ghi ở chỗ chỉ nêu tên cơ quan.",
            "“{words}” stands where only an agency is to be named.",
        ),
        (
            "Chỉ ghi tên cơ quan ở đây; chuyển lời đề nghị xuống câu nêu việc phải làm.",
            "Name the agency here, and put the request into the sentence that says what to do.",
        ),
        Explained(
            (
                "Tên mục và danh sách cơ quan chỉ nêu tên; lời đề nghị thuộc về nội dung.",
                "Headings and lists name agencies; a request is a sentence below.",
            ),
            (
                "Trong danh sách không rõ lời đề nghị dừng ở cơ quan nào; cơ quan trực thuộc Ủy ban nhân dân dễ bị hiểu là chỉ được đề nghị, không phải được giao.",
                "In a list nobody can tell where the request ends, and an order may be read as a request.",
            ),
            bad="agency: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            good="agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh text: Đề nghị phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật Dân số.",
        ),
    ),
    "S016": Entry(
        (
            "Cùng một nhóm cơ quan, ở đây gọi là “{words}”, chỗ khác gọi là “{usual}” ({count} lần).",
            "One group of agencies is called “{words}” here, “{usual}” elsewhere (times: {count}).",
        ),
        ("Dùng thống nhất một cách gọi.", "Use one name throughout."),
        Explained(
            (
                "Trong một kế hoạch, mỗi nhóm cơ quan nên có một cách gọi.",
                "A plan should have one name for each group of agencies.",
            ),
            (
                "Hai cách gọi dễ bị hiểu là hai nhóm khác nhau.",
                "Two names are easily taken for two groups.",
            ),
            bad="coordination: các sở, ngành.",
            good="coordination: các sở, ban, ngành.",
        ),
    ),
    "S017": Entry(
        (
            "Chỉ tiêu chưa có mức cụ thể phải đạt.",
            "The target names no quantity.",
        ),
        (
            "Ghi mức phải đạt (tỷ lệ, số lượng), hoặc chuyển câu này sang mục đích, yêu cầu.",
            "Say how much is to be reached, or move the sentence to the aims.",
        ),
        Explained(
            (
                "Mỗi chỉ tiêu phải có mức phải đạt.",
                "Each target says how much is to be reached.",
            ),
            (
                "Không có mức cụ thể thì không đánh giá được đã đạt hay chưa; khi đó là mục đích, không phải chỉ tiêu.",
                "Without a quantity nobody can tell whether it is met: it is an aim, not a target.",
            ),
            bad="targets: - Nâng cao chất lượng dân số.",
            good="targets: - Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.",
        ),
    ),
    "S018": Entry(
        (
            "Nhiệm vụ “{title}” chỉ giao “{agency}” chủ trì, không xác định được là cơ quan nào.",
            "The task “{title}” is to be led by “{agency}” only, which names no particular agency.",
        ),
        ("Nêu tên một cơ quan chủ trì.", "Name an agency that leads."),
        Explained(
            (
                "Cơ quan chủ trì phải là cơ quan hoặc nhóm cơ quan xác định được.",
                "The lead of a task must be a particular agency or group.",
            ),
            (
                "Giao chung cho “các cơ quan có liên quan” thì không rõ cơ quan nào chịu trách nhiệm.",
                "Where “all concerned” are to lead, nobody is responsible.",
            ),
            bad="lead: các cơ quan, đơn vị có liên quan.",
            good="lead: Sở Y tế.",
        ),
    ),
    "S019": Entry(
        (
            "Nhiệm vụ “{title}” có nhiều cơ quan chủ trì: “{first}”, “{second}”…",
            "The task “{title}” has several leads: “{first}”, “{second}”…",
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
                "Nhiều cơ quan cùng chủ trì thì không rõ cơ quan nào chịu trách nhiệm chính.",
                "Where several lead, none is responsible for the whole.",
            ),
            bad="lead: Sở Y tế, Sở Tư pháp.",
            good="lead: Sở Y tế. coordination: Sở Tư pháp.",
        ),
    ),
    "S020": Entry(
        (
            "“{agency}” không thuộc quyền chỉ đạo của cơ quan ban hành kế hoạch nhưng được giao việc mà không có lời đề nghị.",
            "“{agency}” is not under the issuer's authority, but is given work without a request.",
        ),
        (
            "Ở phần tổ chức thực hiện, mở đầu câu nêu việc phải làm bằng “Đề nghị”; ở mục chủ trì, chọn cơ quan thuộc quyền chỉ đạo của mình.",
            "In part IV, begin the sentence that says what to do with “Đề nghị”; as lead, name a body under the issuer's authority.",
        ),
        Explained(
            (
                "Với cơ quan Đảng, Mặt trận, đoàn thể, Hội đồng nhân dân và cơ quan cấp trên, kế hoạch dùng lời đề nghị, không giao việc.",
                "Bodies of the Party, the Front, mass organisations, People's Councils and bodies of a higher level are requested to act, not ordered.",
            ),
            (
                "Ủy ban nhân dân không chỉ đạo các cơ quan này; kế hoạch giao việc trực tiếp có thể bị yêu cầu sửa.",
                "The People's Committee has no authority over them; a plan that orders them may be sent back.",
            ),
            bad="agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh text: Phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật Dân số.",
            good="agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh text: Đề nghị phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật Dân số.",
        ),
    ),
    "S021": Entry(
        (
            "Chỗ này có thể đã đọc chưa đúng khi nhập văn bản: {note}",
            "This may have been read wrongly on import: {note}",
        ),
        (
            "Đối chiếu với bản gốc, sửa nếu cần, rồi xóa mục này dưới doubts và chú thích “NGHI VẤN” tại chỗ.",
            "Compare with the original, correct it if need be, and delete this entry under doubts and the comment “NGHI VẤN” at the place.",
        ),
        Explained(
            (
                "Chỗ chương trình đọc chưa chắc chắn khi nhập văn bản phải được người đối chiếu với bản gốc.",
                "What an import was not sure of has to be compared with the original by a person.",
            ),
            (
                "Chữ đọc sai mà không ai đối chiếu sẽ đi vào văn bản ký ban hành.",
                "A misreading that nobody compares ends up in the signed document.",
            ),
            bad="doubts: - {at: content.tap-huan.lead, note: Dòng này có thể thuộc nhiệm vụ sau.}",
            good="lead: Sở Y tế.",
        ),
    ),
    "S022": Entry(
        (
            "“{words}” không có trong danh mục xã, phường, đặc khu của {province}.",
            "“{words}” is not in the list of communes of {province}.",
        ),
        (
            "Kiểm tra lại tên; có thể là tên trước khi sắp xếp hoặc còn sót từ kế hoạch của nơi khác. Danh mục chưa được kiểm chứng: nếu tên đúng thì bỏ qua.",
            "Check the name; it may be one from before the mergers, or left from the plan of another place. The list is unverified: if the name is right, leave it.",
        ),
        Explained(
            (
                "Xã, phường, đặc khu nêu trong kế hoạch phải thuộc tỉnh, thành phố của kế hoạch.",
                "The communes that a plan names are those of its province.",
            ),
            (
                "Việc giao cho đơn vị không có thì không có ai thực hiện; tên này thường là tên cũ hoặc còn sót từ kế hoạch của nơi khác.",
                "Work given to a unit that does not exist is done by nobody; such a name is mostly an old one, or left from another plan.",
            ),
            bad="activities: Tập huấn tại xã Hồng Châu.",
            good="activities: Tập huấn tại xã Hồng Phong.",
        ),
    ),
    "S023": Entry(
        (
            "“{words}” là đơn vị khác; đây là kế hoạch của {commune}.",
            "“{words}” is another unit; this is a plan of {commune}.",
        ),
        (
            "Sửa lại theo tên, địa bàn của {commune}.",
            "Name the area of {commune}.",
        ),
        Explained(
            (
                "Kế hoạch của xã, phường, đặc khu không ghi địa bàn của đơn vị khác thay cho địa bàn của mình.",
                "A commune's plan does not name the area of another commune as its own.",
            ),
            (
                "Đây thường là phần còn sót khi tham khảo kế hoạch của xã, phường bên cạnh.",
                "It is mostly left over from a neighbour's plan that served as a model.",
            ),
            bad="subject: Triển khai thi hành Luật Dân số trên địa bàn xã Tân Thành",
            good="subject: Triển khai thi hành Luật Dân số trên địa bàn xã Hồng Phong",
        ),
    ),
}
