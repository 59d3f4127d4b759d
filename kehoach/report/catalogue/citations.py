"""Citations and dates (C)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "C001": Entry(
        (
            "Số {found} không đúng; {document} mang số {expected}.",
            "The number {found} is wrong; that of {document} is {expected}.",
        ),
        (
            "Đối chiếu với bản gốc, sửa thành {expected}.",
            "Compare with the original; write {expected}.",
        ),
        Explained(
            (
                "Số, ký hiệu ghi khi viện dẫn phải đúng với văn bản được viện dẫn.",
                "The number cited must be that of the document cited.",
            ),
            (
                "Sai một chữ số hoặc sai khóa Quốc hội là viện dẫn sang văn bản khác, hoặc văn bản không tồn tại.",
                "With one digit or the term of the National Assembly wrong, another document is cited, or none.",
            ),
            bad="Luật Dân số số 113/2025/QH14",
            good="Luật Dân số số 113/2025/QH15",
        ),
    ),
    "C002": Entry(
        (
            "{document} được viện dẫn với ngày {found}; ngày đúng là {expected}.",
            "{document}: the date given is {found}, the right one is {expected}.",
        ),
        ("Đối chiếu với bản gốc rồi sửa ngày.", "Compare with the original and correct the date."),
        Explained(
            (
                "Ngày ghi khi viện dẫn phải là ngày ban hành văn bản (với luật là ngày thông qua).",
                "The date cited must be the day on which the document was issued, or the law passed.",
            ),
            (
                "Ngày ghi sai thì không tìm được văn bản, hoặc tìm nhầm sang văn bản cùng số.",
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
        ("Sửa tên cơ quan ban hành.", "Correct the name of the issuer."),
        Explained(
            (
                "Cơ quan ban hành ghi khi viện dẫn phải đúng với văn bản.",
                "The issuer must be that of the document cited.",
            ),
            (
                "Thẩm quyền ban hành quyết định giá trị của văn bản; Chính phủ và Thủ tướng Chính phủ là hai chủ thể khác nhau.",
                "The weight of a document depends on who issued it; the Government and the Prime Minister are two different issuers.",
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
            "Đối chiếu với bản gốc rồi sửa số, hoặc sửa tên, trích yếu.",
            "Compare with the original: correct the number, or the name or subject.",
        ),
        Explained(
            (
                "Tên luật hoặc trích yếu phải là của văn bản mang số được viện dẫn.",
                "The name or subject must be that of the document with the number cited.",
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
            "Căn cứ “{document}” có hiệu lực từ ngày {from}, sau ngày của kế hoạch ({day}).",
            "The legal basis “{document}” is in force from {from}, after the date of the plan ({day}).",
        ),
        (
            "Thay bằng văn bản đang có hiệu lực, hoặc viện dẫn trong nội dung, không ghi ở phần căn cứ.",
            "Use a document that is in force, or refer to it in the text, not as a basis.",
        ),
        Explained(
            (
                "Căn cứ ban hành cần có hiệu lực vào ngày ban hành kế hoạch.",
                "A legal basis should be in force on the day on which the plan is issued.",
            ),
            (
                "Văn bản chưa có hiệu lực thì chưa làm cơ sở ban hành được, trừ luật mà chính kế hoạch triển khai thi hành.",
                "A document not yet in force is no basis to issue anything, except the law that the plan itself carries out.",
            ),
            bad="Căn cứ Nghị định số 168/2026/NĐ-CP của Chính phủ;",
            good="Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
        ),
    ),
    "C006": Entry(
        (
            "{document} đã được thay thế bằng {newer}, có hiệu lực từ ngày {from}.",
            "{document} has been replaced by {newer}, in force from {from}.",
        ),
        ("Viện dẫn văn bản thay thế.", "Cite the document that replaces it."),
        Explained(
            (
                "Kế hoạch nên viện dẫn văn bản còn hiệu lực.",
                "A plan should cite documents that are in force.",
            ),
            (
                "Nhiệm vụ giao theo văn bản đã được thay thế thì không còn cơ sở pháp lý.",
                "Work assigned under a replaced document no longer has a legal basis.",
            ),
            bad="theo Pháp lệnh Dân số",
            good="nội dung Luật Dân số",
        ),
    ),
    "C007": Entry(
        (
            "Số {number} mang ký hiệu {code} của {expected} nhưng được ghi là {kind}.",
            "The number {number} has the symbol {code} of {expected}, but is called {kind}.",
        ),
        ("Sửa tên loại hoặc ký hiệu.", "Correct the kind or the symbol."),
        Explained(
            (
                "Ký hiệu trong số văn bản phải khớp với tên loại văn bản.",
                "The symbol in a number must agree with the kind of document.",
            ),
            (
                "Mỗi loại văn bản có chữ viết tắt riêng (Phụ lục III); ghi sai tên loại dễ dẫn đến hiểu nhầm văn bản được viện dẫn.",
                "Each kind has its own code (Annex III); with the wrong kind, the wrong document seems to be meant.",
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
            "Give kind, number, date, issuer and subject.",
        ),
        Explained(
            (
                "Lần đầu viện dẫn một văn bản phải ghi tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.",
                "The first reference to a document gives kind, number, date, issuer and subject.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định như vậy; riêng luật, pháp lệnh chỉ ghi tên loại và tên.",
                "Decree 30/2020/NĐ-CP asks for it; laws and ordinances are cited by kind and name only.",
            ),
            bad="Thực hiện Quyết định số 153/QĐ-TTg, Ủy ban nhân dân tỉnh ban hành Kế hoạch",
            good="Thực hiện Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ ban hành Kế hoạch",
        ),
    ),
    "C009": Entry(
        (
            "{document} đã được viện dẫn ở trên; lần này chỉ cần ghi tên loại và số, ký hiệu.",
            "{document} was cited before; kind and number are enough here.",
        ),
        ("Bỏ ngày, cơ quan ban hành và trích yếu.", "Leave out date, issuer and subject."),
        Explained(
            (
                "Từ lần viện dẫn thứ hai, chỉ ghi tên loại và số, ký hiệu.",
                "From the second reference on, kind and number suffice.",
            ),
            (
                "Ghi lại đầy đủ làm câu dài và dễ lệch với lần đầu khi chỉnh sửa.",
                "Repeating the rest makes sentences long and apt to disagree after a change.",
            ),
            bad="Bám sát Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ.",
            good="Bám sát Quyết định số 153/QĐ-TTg.",
        ),
    ),
    "C010": Entry(
        (
            "“{law}” được viện dẫn khác với các luật còn lại; cách thống nhất là “{form}”.",
            "“{law}” is cited in a different form from the other laws; the common form is “{form}”.",
        ),
        ("Dùng một cách viện dẫn cho cả văn bản.", "Choose one form for the whole document."),
        Explained(
            (
                "Các luật trong một văn bản được viện dẫn theo cùng một cách.",
                "The laws in one document are cited in one form.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP không yêu cầu ghi số của luật; từ năm 2025 nhiều văn bản ghi cả tên và số. Cách nào cũng được, nhưng không dùng lẫn hai cách.",
                "Decree 30/2020/NĐ-CP asks for no number of a law; since 2025 many documents give it. Either form will do, but not both.",
            ),
            bad="Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;",
            good="Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
        ),
    ),
    "C011": Entry(
        (
            "“{short}” được dùng ở đây khi chưa có chú giải gọi tắt.",
            "“{short}” is used here before it is introduced as a short form.",
        ),
        (
            "Thêm “(sau đây gọi tắt là {short})” ở chỗ tên đầy đủ xuất hiện lần đầu, hoặc ghi tên đầy đủ.",
            "Where the full name occurs first, add “(sau đây gọi tắt là {short})”; or write it in full.",
        ),
        Explained(
            (
                "Cách gọi tắt được chú giải một lần, trước khi dùng.",
                "A short form is introduced once, before it is used.",
            ),
            (
                "Người đọc cần biết “Luật” là luật nào ngay từ lần đầu.",
                "Readers have to know which law “Luật” is when they meet it first.",
            ),
            bad="phổ biến nội dung của Luật; tiếp tục thực hiện Luật Dân số (sau đây gọi tắt là Luật)",
            good="Phổ biến nội dung Luật Dân số (sau đây gọi tắt là Luật); tiếp tục thực hiện Luật.",
        ),
    ),
    "C012": Entry(
        ("“{date}” không có trong lịch.", "The calendar has no “{date}”."),
        ("Sửa ngày hoặc tháng.", "Correct the day or the month."),
        Explained(
            ("Ngày nêu trong kế hoạch phải có trong lịch.", "Dates must exist in the calendar."),
            (
                "Ngày không có trong lịch thì không theo dõi được thời hạn.",
                "A deadline that does not exist cannot be followed up.",
            ),
            bad="trước ngày 31/6/2026.",
            good="trước ngày 30/6/2026.",
        ),
    ),
    "C013": Entry(
        ("“{found}” cần ghi là “{expected}”.", "“{found}” is to be written “{expected}”."),
        (
            "Ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0 phía trước; từ tháng 3 đến tháng 9 thì không.",
            "Days below 10 and the months 1 and 2 take a zero; the months 3 to 9 take none.",
        ),
        Explained(
            (
                "Ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0 phía trước.",
                "Days below 10 and the months 1 and 2 are written with a zero.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định như vậy đối với thời gian ban hành văn bản; các ngày khác nên ghi theo cho thống nhất.",
                "Decree 30/2020/NĐ-CP rules so for the day on which a document is issued; other dates should follow suit.",
            ),
            bad="Nghị định số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020",
            good="Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
        ),
    ),
    "C014": Entry(
        (
            "Chưa xác định được thời gian thực hiện từ cụm từ “{words}” (nhiệm vụ “{title}”).",
            "The words “{words}” could not be read as a time (task “{title}”).",
        ),
        (
            "Nếu câu chữ đã đúng, thêm start hoặc end (ngày/tháng/năm) vào timeline để đối chiếu được.",
            "If the words are right, add start or end (day/month/year) to the timeline, so that it can be compared.",
        ),
        Explained(
            (
                "Thời gian thực hiện nên cho biết ngày bắt đầu hoặc ngày kết thúc.",
                "The first or the last day should follow from the words of a timeline.",
            ),
            (
                "Không xác định được thì không đối chiếu được với lịch và với kế hoạch cấp trên.",
                "What cannot be read cannot be compared with the calendar and the plan one level up.",
            ),
            bad="timeline: sau khi Trung ương có hướng dẫn.",
            good="timeline: quý III năm 2026.",
        ),
    ),
    "C015": Entry(
        (
            "Thời gian kết thúc ({end}) đứng trước thời gian bắt đầu ({start}).",
            "The timeline ends ({end}) before it begins ({start}).",
        ),
        ("Sửa lại một trong hai mốc.", "Correct one of the two."),
        Explained(
            (
                "Thời gian kết thúc không thể trước thời gian bắt đầu.",
                "No timeline ends before it begins.",
            ),
            ("Chắc chắn có một mốc ghi nhầm.", "One of the two is certainly a slip."),
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
                "Thời hạn của nhiệm vụ phải sau ngày ban hành kế hoạch.",
                "Deadlines lie after the day on which the plan is issued.",
            ),
            (
                "Thời hạn đã qua thường do năm còn sót từ kế hoạch cũ.",
                "A deadline in the past mostly comes from a year left over from an older plan.",
            ),
            bad="timeline: năm 2025.",
            good="timeline: năm 2026.",
        ),
    ),
    "C017": Entry(
        ("“{found}” thiếu từ “số”.", "“{found}” lacks the word “số”."),
        ("Viết “{expected}”.", "Write “{expected}”."),
        Explained(
            (
                "Giữa tên loại (hoặc tên luật) và số văn bản có từ “số”.",
                "The word “số” stands between the kind, or the name of a law, and the number.",
            ),
            (
                "Các mẫu viện dẫn của Nghị định 30/2020/NĐ-CP đều có từ này; trong “Luật Dân số số 113/2025/QH15”, từ “số” thứ nhất thuộc tên luật.",
                "The examples of Decree 30/2020/NĐ-CP have it; in “Luật Dân số số 113/2025/QH15” the first “số” is part of the name.",
            ),
            bad="Thực hiện Quyết định 153/QĐ-TTg",
            good="Thực hiện Quyết định số 153/QĐ-TTg",
        ),
    ),
    "C018": Entry(
        (
            "Ngày của văn bản được viện dẫn ở đây viết “{found}”, chỗ khác viết “{usual}”.",
            "The date of a document cited is written “{found}”, elsewhere “{usual}”.",
        ),
        (
            "Dùng thống nhất một cách viết; Nghị định 30/2020/NĐ-CP viết “ngày … tháng … năm …”.",
            "Use one form; Decree 30/2020/NĐ-CP writes “ngày … tháng … năm …”.",
        ),
        Explained(
            (
                "Ngày của các văn bản được viện dẫn nên viết theo một cách.",
                "The dates of the documents cited should be written in one form.",
            ),
            (
                "Viết lẫn hai cách làm văn bản thiếu thống nhất.",
                "Two forms side by side make the document look careless.",
            ),
            bad="Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
            good="Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
        ),
    ),
    "C019": Entry(
        (
            "Tên cơ quan ban hành {document} viết tắt là “{found}” ở lần viện dẫn đầu tiên; tên đầy đủ là “{expected}”.",
            "The issuer of {document} is abbreviated “{found}” at the first reference; in full it is “{expected}”.",
        ),
        ("Viết đầy đủ tên cơ quan.", "Write the name in full."),
        Explained(
            (
                "Lần đầu viện dẫn nên ghi đầy đủ tên cơ quan ban hành.",
                "The first reference should give the full name of the issuer.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP yêu cầu ghi tên cơ quan ban hành; nhiều kế hoạch đã công bố vẫn viết UBND nên đây chỉ là lưu ý.",
                "Decree 30/2020/NĐ-CP asks for the name; many published plans write UBND, so this is only a note.",
            ),
            bad="của UBND tỉnh ban hành Quy chế",
            good="của Ủy ban nhân dân tỉnh ban hành Quy chế",
        ),
    ),
    "C020": Entry(
        (
            "{document} được ban hành ngày {issued}, sau ngày của kế hoạch ({day}).",
            "{document} was issued on {issued}, after the date of the plan ({day}).",
        ),
        (
            "Kiểm tra ngày của văn bản được viện dẫn và ngày của kế hoạch (document.date).",
            "Check the date cited and the date of the plan (document.date).",
        ),
        Explained(
            (
                "Văn bản được viện dẫn phải được ban hành trước kế hoạch hoặc cùng ngày.",
                "A document cited must have been issued before the plan, or on the same day.",
            ),
            (
                "Chắc chắn có một ngày ghi sai.",
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
            "Nên xếp luật trước, rồi đến nghị định, thông tư; dòng “Theo đề nghị của …” ở cuối.",
            "Better put laws first, then decrees, circulars; the line “Theo đề nghị của …” last.",
        ),
        Explained(
            (
                "Các căn cứ nên xếp theo giá trị pháp lý từ cao xuống thấp, cuối cùng là dòng “Theo đề nghị của …”.",
                "Legal bases should be listed by rank, the line “Theo đề nghị của …” last.",
            ),
            (
                "Đây là thông lệ soạn thảo; Nghị định 30/2020/NĐ-CP không quy định thứ tự này.",
                "This is a habit of drafting; Decree 30/2020/NĐ-CP sets no such order.",
            ),
            bad="Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; - Căn cứ Luật Tổ chức Chính phủ",
            good="Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025; - Căn cứ Nghị định số 30/2020/NĐ-CP",
        ),
    ),
    "C022": Entry(
        (
            "Cách gọi tắt “{short}” đã được chú giải ở dòng {line}.",
            "The short form “{short}” was already introduced in line {line}.",
        ),
        ("Bỏ lần chú giải thứ hai.", "Leave the second introduction out."),
        Explained(
            (
                "Cách gọi tắt chỉ chú giải một lần.",
                "A short form is introduced once.",
            ),
            (
                "Chú giải hai lần dễ bị hiểu là có hai nghĩa.",
                "Introduced twice, it seems to have two meanings.",
            ),
            bad="Thi hành Luật Dân số (sau đây gọi tắt là Luật); phổ biến Luật Dân số (sau đây gọi tắt là Luật).",
            good="Thi hành Luật Dân số (sau đây gọi tắt là Luật); phổ biến Luật.",
        ),
    ),
}
