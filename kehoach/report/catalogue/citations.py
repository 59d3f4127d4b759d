"""Citations and dates (C)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "C001": Entry(
        (
            "Số {found} không đúng: {document} mang số {expected}.",
            "The number {found} is wrong: that of “{document}” is {expected}.",
        ),
        (
            "Đối chiếu với bản gốc, sửa thành {expected}.",
            "Compare with the original; write {expected}.",
        ),
        Explained(
            (
                "Số, ký hiệu viện dẫn phải là số, ký hiệu của văn bản được viện dẫn.",
                "The number cited must be that of the document cited.",
            ),
            (
                "Sai một chữ số hoặc khóa Quốc hội là viện dẫn văn bản khác, hoặc văn bản không có.",
                "With a digit or the National Assembly wrong, another document is cited, or none.",
            ),
            bad="Luật Dân số số 113/2025/QH14",
            good="Luật Dân số số 113/2025/QH15",
        ),
    ),
    "C002": Entry(
        (
            "{document}: ghi ngày {found}, ngày đúng là {expected}.",
            "{document}: the date given is {found}, the right one is {expected}.",
        ),
        ("Đối chiếu với bản gốc rồi sửa ngày.", "Compare with the original and correct the date."),
        Explained(
            (
                "Ngày viện dẫn phải là ngày ban hành (luật: ngày thông qua) của văn bản.",
                "The date cited must be the day on which the document was issued, or the law passed.",
            ),
            (
                "Ngày sai làm người đọc không tìm được văn bản, hoặc tìm nhầm văn bản cùng số.",
                "With a wrong date, readers find no document, or another one of that number.",
            ),
            bad="ngày 21 tháng 01 năm 2026 của Thủ tướng Chính phủ",
            good="ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ",
        ),
    ),
    "C003": Entry(
        (
            "{document} không phải của {found} mà của {expected}.",
            "{document} was not issued by {found} but by {expected}.",
        ),
        ("Sửa tên cơ quan ban hành.", "Correct the name of the issuing body."),
        Explained(
            (
                "Cơ quan ban hành ghi khi viện dẫn phải đúng với văn bản.",
                "The issuing body must be that of the document cited.",
            ),
            (
                "Thẩm quyền ban hành quyết định giá trị của văn bản; Chính phủ và Thủ tướng Chính phủ là hai chủ thể khác nhau.",
                "The weight of a document depends on who issued it; the Government and the Prime Minister are two.",
            ),
            bad="ngày 20 tháng 01 năm 2026 của Chính phủ",
            good="ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ",
        ),
    ),
    "C004": Entry(
        (
            "Số {number} là của văn bản “{expected}”, không phải “{found}”.",
            "The number {number} is that of “{expected}”, not of “{found}”.",
        ),
        (
            "Đối chiếu với bản gốc: sửa số, hoặc sửa tên, trích yếu.",
            "Compare with the original: correct the number, or the name.",
        ),
        Explained(
            (
                "Tên luật hoặc trích yếu phải là của văn bản mang số được viện dẫn.",
                "The name or title must be that of the document with the number cited.",
            ),
            (
                "Số và tên không khớp thì không rõ kế hoạch viện dẫn văn bản nào.",
                "Where number and name disagree, nobody knows which document is meant.",
            ),
            bad="Luật Dân số số 72/2025/QH15",
            good="Luật Dân số số 113/2025/QH15",
        ),
    ),
    "C005": Entry(
        (
            "Căn cứ “{document}” có hiệu lực từ {from}, sau ngày của kế hoạch ({day}).",
            "The legal basis “{document}” is in force from {from}, after the day of the plan ({day}).",
        ),
        (
            "Thay bằng văn bản đang có hiệu lực, hoặc viện dẫn trong nội dung thay vì ghi làm căn cứ.",
            "Use a document that is in force, or refer to it in the text, not as a basis.",
        ),
        Explained(
            (
                "Căn cứ ban hành cần có hiệu lực vào ngày ban hành kế hoạch.",
                "A legal basis should be in force on the day on which the plan is issued.",
            ),
            (
                "Văn bản chưa có hiệu lực chưa giao thẩm quyền cho ai. Luật mà chính kế hoạch triển khai thi hành là ngoại lệ.",
                "A document not yet in force empowers nobody. The law that the plan carries out is an exception.",
            ),
            bad="Căn cứ Nghị định số 168/2026/NĐ-CP của Chính phủ;",
            good="Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
        ),
    ),
    "C006": Entry(
        (
            "{document} đã được thay thế bằng {newer}, có hiệu lực từ {from}.",
            "{document} has been replaced by {newer}, in force from {from}.",
        ),
        ("Viện dẫn văn bản thay thế.", "Cite the document that replaces it."),
        Explained(
            (
                "Kế hoạch cần viện dẫn văn bản còn hiệu lực.",
                "A plan should cite documents that are in force.",
            ),
            (
                "Nhiệm vụ giao theo văn bản đã được thay thế không còn cơ sở.",
                "What is ordered under a replaced document has no basis any more.",
            ),
            bad="theo Pháp lệnh Dân số",
            good="nội dung Luật Dân số",
        ),
    ),
    "C007": Entry(
        (
            "Số {number} mang ký hiệu {code} của {expected}, nhưng được gọi là {kind}.",
            "The number {number} has the symbol {code} of {expected}, but is called {kind}.",
        ),
        ("Sửa tên loại hoặc ký hiệu.", "Correct the kind or the symbol."),
        Explained(
            (
                "Ký hiệu trong số văn bản phải khớp với tên loại văn bản.",
                "The symbol in a number must agree with the kind of document.",
            ),
            (
                "Mỗi loại văn bản có chữ viết tắt riêng (Phụ lục III); gọi sai tên loại là viện dẫn sai văn bản.",
                "Each kind has its own code (Annex III); with the wrong kind, the wrong document is cited.",
            ),
            bad="Nghị định số 153/QĐ-TTg",
            good="Quyết định số 153/QĐ-TTg",
        ),
    ),
    "C008": Entry(
        (
            "Viện dẫn lần đầu {document} còn thiếu: {missing}.",
            "The first reference to {document} lacks: {missing}.",
        ),
        (
            "Ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
            "Give kind, number, date, issuing body and title.",
        ),
        Explained(
            (
                "Lần đầu viện dẫn một văn bản phải ghi tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.",
                "The first reference to a document gives kind, number, date, issuing body and title.",
            ),
            (
                "Đó là quy định của Nghị định 30/2020/NĐ-CP; riêng luật, pháp lệnh chỉ ghi tên loại và tên.",
                "Decree 30/2020/NĐ-CP asks for it; laws alone are cited by kind and name.",
            ),
            bad="Thực hiện Quyết định số 153/QĐ-TTg, Ủy ban nhân dân tỉnh ban hành Kế hoạch",
            good="Thực hiện Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ ban hành Kế hoạch",
        ),
    ),
    "C009": Entry(
        (
            "{document} đã được viện dẫn; lần này chỉ cần tên loại và số, ký hiệu.",
            "{document} was cited before; kind and number are enough here.",
        ),
        ("Bỏ ngày, cơ quan ban hành và trích yếu.", "Leave out date, issuing body and title."),
        Explained(
            (
                "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu.",
                "From the second reference on, kind and number suffice.",
            ),
            (
                "Ghi lại đầy đủ làm câu dài, và dễ lệch với lần đầu khi sửa.",
                "Repeating the rest makes sentences long and apt to disagree after a change.",
            ),
            bad="Bám sát Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ.",
            good="Bám sát Quyết định số 153/QĐ-TTg.",
        ),
    ),
    "C010": Entry(
        (
            "“{law}” được viện dẫn khác cách với các luật còn lại; cách thống nhất: “{form}”.",
            "“{law}” is cited in another form than the other laws; the common form is “{form}”.",
        ),
        ("Chọn một cách cho cả văn bản.", "Choose one form for the whole document."),
        Explained(
            (
                "Các luật trong một văn bản được viện dẫn theo cùng một cách.",
                "The laws in one document are cited in one form.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP không ghi số của luật; từ năm 2025 nhiều văn bản ghi tên và số. Cả hai đều gặp, nhưng không lẫn lộn.",
                "Decree 30/2020/NĐ-CP gives no number of a law; since 2025 many documents do. Either, but not both.",
            ),
            bad="Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;",
            good="Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
        ),
    ),
    "C011": Entry(
        (
            "“{short}” được dùng ở đây khi chưa được giới thiệu là cách gọi tắt.",
            "“{short}” is used here before it is introduced as a short form.",
        ),
        (
            "Ở chỗ tên đầy đủ xuất hiện lần đầu, thêm “(sau đây gọi tắt là {short})”; hoặc ghi tên đầy đủ.",
            "Where the full name occurs first, add “(sau đây gọi tắt là {short})”; or write it in full.",
        ),
        Explained(
            (
                "Cách gọi tắt được giới thiệu một lần, trước khi dùng.",
                "A short form is introduced once, before it is used.",
            ),
            (
                "Người đọc phải biết “Luật” là luật nào ngay lần đầu gặp.",
                "Readers have to know which law “Luật” is when they meet it first.",
            ),
            bad="phổ biến nội dung của Luật; tiếp tục thực hiện Luật Dân số (sau đây gọi tắt là Luật)",
            good="Phổ biến nội dung Luật Dân số (sau đây gọi tắt là Luật); tiếp tục thực hiện Luật.",
        ),
    ),
    "C012": Entry(
        ("Lịch không có “{date}”.", "The calendar has no “{date}”."),
        ("Sửa ngày hoặc tháng.", "Correct the day or the month."),
        Explained(
            ("Ngày nêu trong kế hoạch phải có trong lịch.", "Dates must exist in the calendar."),
            (
                "Không ai hoàn thành được việc gì vào ngày 31 tháng 6.",
                "Nothing can be done by 31 June.",
            ),
            bad="trước ngày 31/6/2026.",
            good="trước ngày 30/6/2026.",
        ),
    ),
    "C013": Entry(
        ("Ghi “{expected}” thay cho “{found}”.", "Write “{expected}” for “{found}”."),
        (
            "Ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0 ở trước; tháng 3 đến tháng 9 thì không.",
            "Days below 10 and the months 1 and 2 take a zero; the months 3 to 9 take none.",
        ),
        Explained(
            (
                "Ngày nhỏ hơn 10 và tháng 1, tháng 2 viết thêm số 0 ở trước.",
                "Days below 10 and the months 1 and 2 are written with a zero.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định như vậy đối với thời gian ban hành văn bản; các ngày khác viết theo cho thống nhất.",
                "Decree 30/2020/NĐ-CP rules so for the day on which a document is issued; other dates follow suit.",
            ),
            bad="Nghị định số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020",
            good="Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
        ),
    ),
    "C014": Entry(
        (
            "Chưa đọc được thời gian từ lời “{words}” (nhiệm vụ “{title}”).",
            "The words “{words}” could not be read as a time (task “{title}”).",
        ),
        (
            "Nếu lời đã đúng, thêm start hoặc end (dd/mm/yyyy) vào timeline để đối chiếu được.",
            "If the words are right, add start or end (dd/mm/yyyy) to the timeline, so that it can be compared.",
        ),
        Explained(
            (
                "Thời gian thực hiện cần đọc ra được ngày bắt đầu hoặc ngày kết thúc.",
                "The first or the last day should follow from the words of a timeline.",
            ),
            (
                "Không đọc được thì không đối chiếu được với lịch và với kế hoạch cấp trên.",
                "What cannot be read cannot be held against the calendar and the plan one level up.",
            ),
            bad="timeline: sau khi Trung ương có hướng dẫn.",
            good="timeline: quý III năm 2026.",
        ),
    ),
    "C015": Entry(
        (
            "Thời gian kết thúc ({end}) trước thời gian bắt đầu ({start}).",
            "The timeline ends ({end}) before it begins ({start}).",
        ),
        ("Sửa một trong hai mốc.", "Correct one of the two."),
        Explained(
            (
                "Thời gian kết thúc không thể trước thời gian bắt đầu.",
                "No timeline ends before it begins.",
            ),
            ("Một trong hai mốc chắc chắn bị ghi nhầm.", "One of the two is certainly a slip."),
            bad="timeline: từ năm 2030 đến năm 2026.",
            good="timeline: từ năm 2026 đến năm 2030.",
        ),
    ),
    "C016": Entry(
        (
            "Nhiệm vụ kết thúc ngày {end}, trước ngày ban hành kế hoạch (không sớm hơn {day}).",
            "The task ends on {end}, before the plan is issued (not before {day}).",
        ),
        ("Kiểm tra lại năm và thời hạn.", "Check the year and the deadline."),
        Explained(
            (
                "Thời hạn của nhiệm vụ ở sau ngày ban hành kế hoạch.",
                "Deadlines lie after the day on which the plan is issued.",
            ),
            (
                "Thời hạn đã qua thường là năm chép lại từ kế hoạch cũ.",
                "A deadline in the past is mostly a year copied from an older plan.",
            ),
            bad="timeline: năm 2025.",
            good="timeline: năm 2026.",
        ),
    ),
    "C017": Entry(
        ("“{found}” thiếu chữ “số”.", "“{found}” lacks the word “số”."),
        ("Viết “{expected}”.", "Write “{expected}”."),
        Explained(
            (
                "Giữa tên loại (hoặc tên luật) và số văn bản có chữ “số”.",
                "The word “số” stands between the kind, or the name of a law, and the number.",
            ),
            (
                "Các mẫu viện dẫn của Nghị định 30/2020/NĐ-CP đều có chữ này; ở “Luật Dân số số 113/2025/QH15”, chữ “số” đầu thuộc tên luật.",
                "The examples of Decree 30/2020/NĐ-CP have it; in “Luật Dân số số 113/2025/QH15” the first “số” is part of the name.",
            ),
            bad="Thực hiện Quyết định 153/QĐ-TTg",
            good="Thực hiện Quyết định số 153/QĐ-TTg",
        ),
    ),
    "C018": Entry(
        (
            "Ngày của văn bản viện dẫn viết “{found}”, chỗ khác viết “{usual}”.",
            "The date of a document cited is written “{found}”, elsewhere “{usual}”.",
        ),
        (
            "Dùng một cách viết; Nghị định 30/2020/NĐ-CP viết “ngày … tháng … năm …”.",
            "Use one form; Decree 30/2020/NĐ-CP writes “ngày … tháng … năm …”.",
        ),
        Explained(
            (
                "Ngày của các văn bản viện dẫn được viết theo một cách.",
                "The dates of the documents cited are written in one form.",
            ),
            (
                "Viết lẫn hai cách làm văn bản thiếu nhất quán.",
                "Two forms side by side make the document look careless.",
            ),
            bad="Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
            good="Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
        ),
    ),
    "C019": Entry(
        (
            "Cơ quan ban hành {document} viết tắt “{found}” ở lần viện dẫn đầu tiên; đầy đủ là “{expected}”.",
            "The body that issued {document} is abbreviated “{found}” at the first reference; in full it is “{expected}”.",
        ),
        ("Viết đầy đủ tên cơ quan.", "Write the name in full."),
        Explained(
            (
                "Lần đầu viện dẫn ghi đầy đủ tên cơ quan ban hành.",
                "The first reference gives the full name of the issuing body.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP yêu cầu ghi tên cơ quan ban hành; nhiều kế hoạch đã công bố vẫn viết UBND, nên đây chỉ là lưu ý.",
                "Decree 30/2020/NĐ-CP asks for the name; many published plans write UBND, so that this is only a note.",
            ),
            bad="của UBND tỉnh ban hành Quy chế",
            good="của Ủy ban nhân dân tỉnh ban hành Quy chế",
        ),
    ),
    "C020": Entry(
        (
            "{document} ban hành ngày {issued}, sau ngày của kế hoạch ({day}).",
            "{document} was issued on {issued}, after the day of the plan ({day}).",
        ),
        (
            "Kiểm tra ngày của văn bản viện dẫn và ngày của kế hoạch (document.date).",
            "Check the date cited and the date of the plan (document.date).",
        ),
        Explained(
            (
                "Văn bản được viện dẫn phải ban hành trước kế hoạch, hoặc cùng ngày.",
                "A document cited must have been issued before the plan, or on the same day.",
            ),
            (
                "Một trong hai ngày chắc chắn sai.",
                "One of the two dates is certainly wrong.",
            ),
            bad="Chỉ thị số 12/CT-TTg ngày 20 tháng 5 năm 2026",
            good="Chỉ thị số 12/CT-TTg ngày 20 tháng 3 năm 2026",
        ),
    ),
    "C021": Entry(
        (
            "Căn cứ “{document}” đứng sau “{lower}”.",
            "The legal basis “{document}” stands after “{lower}”.",
        ),
        (
            "Xếp luật trước, rồi nghị định, thông tư; dòng “Theo đề nghị …” ở cuối.",
            "Put laws first, then decrees, circulars; the line “Theo đề nghị …” last.",
        ),
        Explained(
            (
                "Các căn cứ xếp theo giá trị pháp lý từ cao xuống thấp, cuối cùng là đề nghị.",
                "Legal bases are listed by rank, the proposal last.",
            ),
            (
                "Đây là thói quen soạn thảo, Nghị định 30/2020/NĐ-CP không quy định.",
                "That is how documents are drafted; Decree 30/2020/NĐ-CP does not rule it.",
            ),
            bad="Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; - Căn cứ Luật Tổ chức Chính phủ",
            good="Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025; - Căn cứ Nghị định số 30/2020/NĐ-CP",
        ),
    ),
    "C022": Entry(
        (
            "Cách gọi tắt “{short}” đã được giới thiệu ở dòng {line}.",
            "The short form “{short}” was introduced in line {line} already.",
        ),
        ("Bỏ lần giới thiệu thứ hai.", "Leave the second introduction out."),
        Explained(
            (
                "Cách gọi tắt được giới thiệu một lần.",
                "A short form is introduced once.",
            ),
            (
                "Giới thiệu hai lần làm người đọc ngờ rằng có hai nghĩa.",
                "Introduced twice, it seems to have two meanings.",
            ),
            bad="Thi hành Luật Dân số (sau đây gọi tắt là Luật); phổ biến Luật Dân số (sau đây gọi tắt là Luật).",
            good="Thi hành Luật Dân số (sau đây gọi tắt là Luật); phổ biến Luật.",
        ),
    ),
}
