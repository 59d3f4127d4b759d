"""The format of Nghị định 30/2020/NĐ-CP, in the plan (N)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "N001": Entry(
        (
            "Số văn bản “{number}” phải ghi là “{expected}”.",
            "The document number “{number}” must be written “{expected}”.",
        ),
        (
            "Số nhỏ hơn 10 thêm một số 0 ở trước; số từ 10 trở lên không thêm.",
            "A number below 10 takes one zero before it; from 10 on it takes none.",
        ),
        Explained(
            (
                "Số văn bản nhỏ hơn 10 phải có số 0 ở trước, và chỉ một số 0.",
                "A document number below 10 has a zero before it, and only one.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định cách ghi này; số ghi khác nhau thì khó tra cứu, sắp xếp.",
                "Decree 30/2020/NĐ-CP says so; numbers written in different ways are hard to find and to sort.",
            ),
            bad='number: "5"',
            good='number: "05"',
        ),
    ),
    "N002": Entry(
        (
            "Ký hiệu mở đầu bằng “{code}”; tên loại “{title}” (dòng {line}) viết tắt là “{expected}”.",
            "The symbol begins with “{code}”; the code of “{title}” (line {line}) is “{expected}”.",
        ),
        (
            "Dùng chữ viết tắt tên loại ở Phụ lục III Nghị định 30/2020/NĐ-CP.",
            "Use the code from Annex III of Decree 30/2020/NĐ-CP.",
        ),
        Explained(
            (
                "Ký hiệu phải mở đầu bằng chữ viết tắt của đúng tên loại văn bản.",
                "The symbol must begin with the code of the kind of document.",
            ),
            (
                "Ký hiệu cho biết tên loại: chữ viết tắt khác thì văn bản bị hiểu, bị viện dẫn là loại khác.",
                "The symbol tells the kind: with another code the document is read and cited as something else.",
            ),
            bad="symbol: QĐ-UBND date: 15/4/2026 title: KẾ HOẠCH",
            good="symbol: KH-UBND date: 15/4/2026 title: KẾ HOẠCH",
        ),
    ),
    "N003": Entry(
        (
            "Ký hiệu “{symbol}” sai thể thức ở chỗ “{found}”.",
            "The symbol “{symbol}” is not well formed at “{found}”.",
        ),
        (
            "Ký hiệu gồm các nhóm chữ viết hoa, nối bằng dấu “-”, không cách chữ, không ghi năm: “KH-UBND”.",
            "A symbol is groups of capital letters joined by “-”, without blanks and without a year: “KH-UBND”.",
        ),
        Explained(
            (
                "Ký hiệu gồm các nhóm chữ viết hoa nối bằng dấu “-”, không có dấu cách, không ghi năm, không có ký tự trông giống chữ Đ hay dấu “-”.",
                "A symbol is groups of capital letters joined by hyphens: no blanks, no year, no characters that only look like Đ or a hyphen.",
            ),
            (
                "Hệ thống quản lý văn bản tra cứu theo ký hiệu: thừa một dấu cách hay sai một ký tự là không tìm thấy.",
                "Document systems look symbols up: one blank or one wrong character, and nothing is found.",
            ),
            bad="symbol: KH - UBND",
            good="symbol: KH-UBND",
        ),
    ),
    "N004": Entry(
        (
            "Địa danh “{place}” phải ghi là “{expected}”.",
            "The place “{place}” should be “{expected}”.",
        ),
        (
            "Bỏ khóa place để chương trình lập từ tên tỉnh; đơn vị mang tên người thì ghi đầy đủ, ví dụ “Thành phố Hồ Chí Minh”.",
            "Leave the key place out and it follows from the province; a unit named after a person is written in full, such as “Thành phố Hồ Chí Minh”.",
        ),
        Explained(
            (
                "Địa danh là tên tỉnh, không kèm chữ “tỉnh”; đơn vị mang tên người thì ghi đầy đủ; phải khớp với tỉnh của kế hoạch.",
                "The place is the bare name of the province, the full one where it is named after a person, and that of the plan's own province.",
            ),
            (
                "Địa danh cho biết nơi cơ quan đóng trụ sở; ghi khác đi thì trái với phần đầu văn bản và với thông lệ.",
                "The place tells where the issuer has its seat; anything else contradicts the header, or what is usual.",
            ),
            bad="place: Tỉnh Lạng Sơn",
            good="place: Lạng Sơn",
        ),
    ),
    "N005": Entry(
        (
            "Tên loại văn bản “{title}” phải ghi là “{expected}”.",
            "The title “{title}” must be “{expected}”.",
        ),
        (
            "Tên loại viết hoa, đứng riêng; nội dung ghi ở trích yếu (subject).",
            "The title is the kind of document alone, in upper case; what it is about belongs in subject.",
        ),
        Explained(
            (
                "Tên loại văn bản viết hoa và là một trong các tên loại của Nghị định 30/2020/NĐ-CP; kế hoạch thì ghi KẾ HOẠCH.",
                "The title is in upper case and one of the kinds in Decree 30/2020/NĐ-CP; a plan is KẾ HOẠCH.",
            ),
            (
                "Tên loại quyết định ký hiệu, mẫu trình bày và hiệu lực của văn bản.",
                "The kind decides on the symbol, the form and the force of the document.",
            ),
            bad="title: Kế hoạch",
            good="title: KẾ HOẠCH",
        ),
    ),
    "N006": Entry(
        (
            "Trích yếu viết chưa đúng ở chỗ “{found}”.",
            "The subject is not well formed at “{found}”.",
        ),
        (
            "Trích yếu viết chữ thường, không mở đầu bằng “V/v” (chỉ dùng cho công văn), “Về việc” hay tên loại, không có dấu câu ở cuối.",
            "The subject is in small letters, begins neither with “V/v” (for công văn only), “Về việc” nor the kind of document, and has no stop at the end.",
        ),
        Explained(
            (
                "Trích yếu viết chữ thường; không có “V/v”, không nhắc lại tên loại, không có dấu chấm ở cuối.",
                "The subject is in small letters, without “V/v”, without the title once more, without a full stop.",
            ),
            (
                "“V/v” là cách ghi của công văn, loại văn bản không có tên loại; tên loại đã in ngay ở dòng trên.",
                "“V/v” is the form of công văn, which have no title; the title is printed in the line above.",
            ),
            bad="subject: V/v triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
            good="subject: Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
        ),
    ),
    "N007": Entry(
        (
            "Trích yếu ghi “{found}” mà không nêu tên: {expected}.",
            "The subject says “{found}” and does not name it: {expected}.",
        ),
        ("Thêm tên tỉnh, thành phố vào trích yếu.", "Name the province or city in the subject."),
        Explained(
            (
                "Trích yếu nói đến địa bàn tỉnh, thành phố thì nên nêu tên.",
                "A subject that speaks of the territory of a province should name it.",
            ),
            (
                "Khi viện dẫn hoặc lưu trữ theo trích yếu, kế hoạch của các tỉnh không phân biệt được với nhau.",
                "Cited or filed by their subjects, the plans of all provinces look alike.",
            ),
            bad="subject: Triển khai thi hành Luật Dân số trên địa bàn tỉnh",
            good="subject: Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
        ),
    ),
    "N008": Entry(
        (
            "Căn cứ kết thúc bằng “{found}”; phải kết thúc bằng dấu “{mark}”.",
            "The basis ends in “{found}”; it must end in “{mark}”.",
        ),
        (
            "Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.",
            "Each basis ends with a semicolon, the last with a full stop.",
        ),
        Explained(
            (
                "Mỗi căn cứ kết thúc bằng dấu chấm phẩy; căn cứ cuối cùng kết thúc bằng dấu chấm.",
                "Each basis ends with a semicolon, the last one with a full stop.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định dấu câu này.",
                "Decree 30/2020/NĐ-CP prescribes these marks.",
            ),
            bad="- Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;",
            good="- Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025.",
        ),
    ),
    "N009": Entry(
        (
            "Căn cứ mở đầu bằng “{found}” chưa đúng mẫu.",
            "A basis that begins with “{found}” is not in the form.",
        ),
        (
            "Mỗi căn cứ mở đầu bằng “Căn cứ”, không gạch đầu dòng; “Theo đề nghị của …” đứng cuối cùng.",
            "Each basis begins with “Căn cứ”, without a dash; “Theo đề nghị của …” comes last.",
        ),
        Explained(
            (
                "Căn cứ mở đầu bằng “Căn cứ”, không gạch đầu dòng; dòng “Theo đề nghị của …” đứng sau cùng.",
                "A basis begins with “Căn cứ”, without a dash; the line “Theo đề nghị của …” is the last.",
            ),
            (
                "Các mẫu của Nghị định 30/2020/NĐ-CP trình bày như vậy.",
                "The forms of Decree 30/2020/NĐ-CP have it so.",
            ),
            bad='- "- Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025."',
            good="- Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025.",
        ),
    ),
    "N010": Entry(
        (
            "“{found}” phải ghi là “{expected}”.",
            "“{found}” must be written “{expected}”.",
        ),
        (
            "Chữ viết tắt có dấu chấm, cách một chữ (TM. KT. TL. TUQ. Q.); cả dòng viết hoa.",
            "The abbreviation has a full stop and a space (TM. KT. TL. TUQ. Q.); the whole line is in upper case.",
        ),
        Explained(
            (
                "Quyền hạn, chức vụ viết hoa; chữ viết tắt ghi TM., KT., TL., TUQ., Q., có dấu chấm rồi cách một chữ.",
                "Authority and post are in upper case; the abbreviations are TM., KT., TL., TUQ., Q., with a full stop and a space.",
            ),
            (
                "Dấu gạch chéo (T/M, K/T) là cách ghi của văn bản Đảng, không dùng trong văn bản hành chính.",
                "The slash (T/M, K/T) is the style of the Party, not of the administration.",
            ),
            bad="- T/M ỦY BAN NHÂN DÂN",
            good="- TM. ỦY BAN NHÂN DÂN",
        ),
    ),
    "N011": Entry(
        (
            "“{line}” chưa đúng cách ký thay mặt tập thể.",
            "“{line}” is not how one signs on behalf of a collective.",
        ),
        (
            "Ghi “TM.” trước tên tập thể (TM. ỦY BAN NHÂN DÂN), dòng dưới là chức vụ, không nhắc lại tên cơ quan; người đứng đầu tự ban hành thì không ghi “TM.”.",
            "“TM.” stands before the collective (TM. ỦY BAN NHÂN DÂN), the post in the line below without the body's name; a head who issues himself writes no “TM.”.",
        ),
        Explained(
            (
                "“TM.” chỉ đứng trước tên tập thể; dòng dưới phải là chức vụ của người ký.",
                "“TM.” stands before a collective only, and the post of the signer below it.",
            ),
            (
                "“TM.” nghĩa là thay mặt: một chức vụ, hay cơ quan làm việc theo chế độ thủ trưởng, không có tập thể để thay mặt.",
                "“TM.” is “on behalf of”: behind a post, or a body that one person heads, there is no collective.",
            ),
            bad="- TM. CHỦ TỊCH",
            good="- TM. ỦY BAN NHÂN DÂN",
        ),
    ),
    "N012": Entry(
        (
            "Trước họ tên người ký có “{found}”.",
            "“{found}” stands before the name of the signer.",
        ),
        (
            "Chỉ ghi họ và tên; không ghi học hàm, học vị, danh hiệu danh dự.",
            "Write the name alone, without academic titles, degrees or titles of honour.",
        ),
        Explained(
            (
                "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự.",
                "No academic title, degree or title of honour stands before the name of the signer.",
            ),
            (
                "Văn bản hành chính ký theo chức vụ. Ngành giáo dục, y tế, khoa học, lực lượng vũ trang có thể có quy định riêng.",
                "Administrative documents are signed by office. Education, health, science and the forces may have their own rule.",
            ),
            bad="name: ThS. Nguyễn Văn An",
            good="name: Nguyễn Văn An",
        ),
    ),
    "N013": Entry(
        (
            "Dòng nơi nhận kết thúc bằng “{found}”; phải kết thúc bằng dấu “{mark}”.",
            "The recipient ends in “{found}”; it must end in “{mark}”.",
        ),
        (
            "Mỗi dòng kết thúc bằng dấu chấm phẩy, dòng cuối cùng bằng dấu chấm.",
            "Each line ends with a semicolon, the last with a full stop.",
        ),
        Explained(
            (
                "Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy; dòng cuối cùng kết thúc bằng dấu chấm.",
                "Each recipient ends with a semicolon, the last with a full stop.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định dấu câu này.",
                "Decree 30/2020/NĐ-CP prescribes these marks.",
            ),
            bad='- Các sở, ban, ngành - "Lưu: VT, YT."',
            good='- Các sở, ban, ngành; - "Lưu: VT, YT."',
        ),
    ),
    "N014": Entry(
        (
            "Dòng cuối nơi nhận là “{line}”; phải là dòng lưu: “Lưu: VT, …”.",
            "The last recipient is “{line}”; it must be the archive: “Lưu: VT, …”.",
        ),
        (
            "Ghi “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt đơn vị soạn thảo; ví dụ “Lưu: VT, YT.”.",
            "Write “Lưu”, a colon, “VT”, a comma and the code of the unit that drafted: “Lưu: VT, YT.”.",
        ),
        Explained(
            (
                "Nơi nhận kết thúc bằng dòng lưu, ghi “Lưu: VT, …”.",
                "The recipients end with the line of the archive, “Lưu: VT, …”.",
            ),
            (
                "Dòng này cho biết bản gốc lưu ở văn thư và đơn vị nào soạn thảo; thiếu thì văn bản dễ bị trả lại.",
                "The line tells that the original is with the archive and who drafted it; without it the document may be sent back.",
            ),
            bad='- "Lưu VT, YT."',
            good='- "Lưu: VT, YT."',
        ),
    ),
    "N015": Entry(
        (
            "Nơi nhận của kế hoạch không ghi “{found}”.",
            "The recipients of a plan do not say “{found}”.",
        ),
        (
            "Ghi rõ tên cơ quan nhận. “Như trên” chỉ dùng khi có “Kính gửi”, “Như Điều …” chỉ dùng trong quyết định.",
            "Name who receives it. “Như trên” goes with “Kính gửi”, “Như Điều …” with a Decision.",
        ),
        Explained(
            (
                "Nơi nhận của kế hoạch ghi tên từng nơi nhận, không ghi “Như trên”, “Như Điều …”.",
                "The recipients of a plan are named, not “Như trên” or “Như Điều …”.",
            ),
            (
                "Kế hoạch không có “Kính gửi” và không có điều nào để dẫn tới.",
                "A plan has neither “Kính gửi” nor articles that these words could point at.",
            ),
            bad="- Như trên;",
            good="- Bộ Y tế;",
        ),
    ),
    "N016": Entry(
        (
            "Nội dung kết thúc ở “{found}”, chưa có dấu kết thúc “./.”.",
            "The text ends in “{found}”, without the closing mark “./.”.",
        ),
        (
            "Thêm “./.” vào cuối đoạn cuối cùng, thay dấu chấm.",
            "Put “./.” at the end of the last paragraph, for the full stop.",
        ),
        Explained(
            (
                "Nội dung văn bản, và nội dung phụ lục, kết thúc bằng dấu “./.”.",
                "The body, and an appendix of text, ends with the mark “./.”.",
            ),
            (
                "Các mẫu của Nghị định 30/2020/NĐ-CP đều có dấu này: nó cho biết nội dung đã hết, không bị thêm vào.",
                "All forms of Decree 30/2020/NĐ-CP have it: it shows that the text is complete and nothing was added.",
            ),
            bad="xem xét, quyết định.",
            good="xem xét, quyết định./.",
        ),
    ),
    "N017": Entry(
        (
            "Dòng kèm theo thiếu {lacking}: “{line}”.",
            "The line on what this is attached to lacks {lacking}: “{line}”.",
        ),
        (
            "Mẫu: “(Kèm theo Quyết định số … ngày … tháng … năm … của …)”; văn bản điện tử để trống số và ngày.",
            "The form is “(Kèm theo Quyết định số … ngày … tháng … năm … của …)”; an electronic document leaves number and date blank.",
        ),
        Explained(
            (
                "Dòng “(Kèm theo …)” nêu số, ngày và cơ quan ban hành của văn bản chính.",
                "The line “(Kèm theo …)” gives number, date and issuer of the document it goes with.",
            ),
            (
                "Thiếu số, ngày thì không biết kế hoạch, phụ lục kèm theo văn bản nào. Văn bản điện tử để trống chỗ số và ngày.",
                "Without number and date nobody knows what the plan or appendix goes with. An electronic document leaves both blank.",
            ),
            bad='attached_to: "(Kèm theo Quyết định của Chủ tịch Uỷ ban nhân dân tỉnh)"',
            good='attached_to: "(Kèm theo Quyết định số 612/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch Uỷ ban nhân dân tỉnh)"',
        ),
    ),
    "N018": Entry(
        (
            "Đề mục “{found}” phải viết là “{expected}”.",
            "The heading “{found}” must be written “{expected}”.",
        ),
        (
            "Tên phần (I., II., …) viết hoa; tên khoản (1., 2., …) viết chữ thường, tên riêng vẫn viết hoa.",
            "Headings of parts (I., II., …) are upper case, titles below (1., 2., …) are not; names keep their capitals.",
        ),
        Explained(
            (
                "Tên phần (I., II., …) viết hoa toàn bộ; tên khoản, nhiệm vụ (1., 2., …) viết chữ thường.",
                "Headings of parts (I., II., …) are all upper case; titles of what is below (1., 2., …) are not.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định kiểu chữ theo cấp đề mục, để nhìn vào là biết cấp nào.",
                "Decree 30/2020/NĐ-CP sets the case by level, so that the level shows at a glance.",
            ),
            bad="content: Nội dung kế hoạch",
            good="content: NỘI DUNG KẾ HOẠCH",
        ),
    ),
    "N019": Entry(
        (
            "“{found}” đánh tay ở đầu dòng; chương trình tự in số, chữ cái, gạch đầu dòng.",
            "“{found}” is typed before the text; numbers, letters and dashes are printed by the program.",
        ),
        ("Bỏ phần đánh tay.", "Leave out what was typed."),
        Explained(
            (
                "Không đánh tay số thứ tự, chữ cái, gạch đầu dòng: chương trình tự in.",
                "Numbers, letters and dashes before a text are not typed: the program prints them.",
            ),
            (
                "Đánh tay thì văn bản in ra có hai lần, và số thứ tự sai khi thêm, bớt.",
                "Typed, they are printed twice, and are wrong as soon as something is added or taken away.",
            ),
            bad='- "a) Chủ trì triển khai Kế hoạch này."',
            good="- Chủ trì triển khai Kế hoạch này.",
        ),
    ),
    "N020": Entry(
        (
            "Nội dung không có chỗ nào dẫn tới {appendix}.",
            "No text of the body points to {appendix}.",
        ),
        (
            "Thêm vào chỗ liên quan, ví dụ “(chi tiết tại {appendix} kèm theo)”.",
            "Add a reference where it belongs, such as “(chi tiết tại {appendix} kèm theo)”.",
        ),
        Explained(
            (
                "Văn bản có phụ lục thì nội dung phải có chỉ dẫn về từng phụ lục.",
                "The body must point to each appendix of the document.",
            ),
            (
                "Phụ lục không được dẫn tới thì không rõ dùng làm gì, có phải là phần của văn bản hay không.",
                "An appendix that nothing points to has no known purpose, and may not even belong to the document.",
            ),
            bad="- Chủ trì triển khai Kế hoạch này. - Tổng hợp",
            good="- Chủ trì triển khai Kế hoạch này (nhiệm vụ tại Phụ lục kèm theo). - Tổng hợp",
        ),
    ),
    "N021": Entry(
        (
            "Chức vụ viết tắt “{found}”; nên viết đầy đủ: {meaning}.",
            "The post is abbreviated, “{found}”; better in full: {meaning}.",
        ),
        ("Viết đầy đủ chức vụ.", "Write the post in full."),
        Explained(
            (
                "Chức vụ trong nơi nhận và nội dung nên viết đầy đủ.",
                "Posts in the recipients and in the text should be written in full.",
            ),
            (
                "Chữ viết tắt nội bộ (PCT, PGĐ, CPVP) người ngoài cơ quan khó hiểu.",
                "Abbreviations of the house (PCT, PGĐ, CPVP) mean little outside it.",
            ),
            bad="- Chủ tịch, các PCT Ủy ban nhân dân tỉnh;",
            good="- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;",
        ),
    ),
    "N022": Entry(
        (
            "Tên cơ quan “{found}” ở đầu văn bản phải viết hoa: “{expected}”.",
            "“{found}” in the header must be upper case: “{expected}”.",
        ),
        (
            "Viết hoa cả dòng, hoặc bỏ khóa để chương trình lập từ tên tỉnh.",
            "Write the whole line in upper case, or leave the key out and it follows from the province.",
        ),
        Explained(
            (
                "Tên cơ quan ban hành và cơ quan chủ quản ở đầu văn bản viết hoa.",
                "The issuer and the body above it are upper case in the header.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định kiểu chữ này.",
                "Decree 30/2020/NĐ-CP prescribes it.",
            ),
            bad="issuer: [Ủy ban nhân dân, TỈNH LẠNG SƠN]",
            good="issuer: [ỦY BAN NHÂN DÂN, TỈNH LẠNG SƠN]",
        ),
    ),
    "N023": Entry(
        (
            "Đầu dòng viết thường “{found}”; phải viết hoa: “{expected}”.",
            "The line begins with a small letter, “{found}”; it must be “{expected}”.",
        ),
        ("Viết hoa chữ cái đầu.", "Write the first letter as a capital."),
        Explained(
            (
                "Đầu mỗi dòng mới viết hoa; phần đứng sau nhãn và dấu hai chấm trên cùng một dòng thì không.",
                "Each new line begins with a capital; what follows a label and a colon on the same line does not.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP: viết hoa chữ cái đầu khi xuống dòng.",
                "Annex II of Decree 30/2020/NĐ-CP: a new line begins with a capital.",
            ),
            bad="- phối hợp tuyên truyền, phổ biến.",
            good="- Phối hợp tuyên truyền, phổ biến.",
        ),
    ),
    "N024": Entry(
        (
            "Họ tên người ký “{found}” phải viết là “{expected}”.",
            "The name “{found}” must be written “{expected}”.",
        ),
        (
            "Họ tên viết chữ thường, hoa chữ cái đầu mỗi âm tiết.",
            "Names are in small letters, each syllable with a capital.",
        ),
        Explained(
            (
                "Họ tên người ký viết chữ thường, hoa chữ cái đầu mỗi âm tiết.",
                "The name of the signer is in small letters, each syllable with a capital.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP: chức vụ viết hoa, họ tên viết chữ thường.",
                "Decree 30/2020/NĐ-CP: the post is upper case, the name is not.",
            ),
            bad="name: NGUYỄN VĂN AN",
            good="name: Nguyễn Văn An",
        ),
    ),
    "N025": Entry(
        (
            "Có “{there}” mà chưa có “{absent}”.",
            "There is a “{there}” and no “{absent}”.",
        ),
        (
            "Điền cả số và ngày khi ban hành; bản dự thảo để trống cả hai.",
            "Fill in both when it is issued; a draft leaves both blank.",
        ),
        Explained(
            (
                "Số và ngày ban hành cùng có, hoặc cùng để trống.",
                "Number and date are both there, or both blank.",
            ),
            (
                "Số và ngày được cấp cùng lúc khi ban hành; chỉ có một trong hai thường là quên điền.",
                "Both are given when the document is issued; one alone is mostly an oversight.",
            ),
            bad="symbol: KH-UBND date: 15/4/2026",
            good='number: "05" symbol: KH-UBND date: 15/4/2026',
        ),
    ),
    "N026": Entry(
        (
            "“{line}” chưa đúng cách cấp phó ký thay.",
            "“{line}” is not how a deputy signs.",
        ),
        (
            "Ghi “KT.” trước chức vụ của người đứng đầu, dòng dưới là chức vụ của cấp phó: “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”.",
            "“KT.” stands before the post of the head, the deputy's own in the line below: “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”.",
        ),
        Explained(
            (
                "Cấp phó ký thì ghi “KT.” trước chức vụ của người đứng đầu, dòng dưới ghi chức vụ của cấp phó.",
                "Where a deputy signs, “KT.” stands before the post of the head and the deputy's post below it.",
            ),
            (
                "Cấp phó ký thay người đứng đầu, không ký với thẩm quyền của mình; thiếu “KT.” thì sai thẩm quyền.",
                "A deputy signs for the head, not on his own authority; without “KT.” the authority is wrong.",
            ),
            bad="- TM. ỦY BAN NHÂN DÂN - PHÓ CHỦ TỊCH",
            good="- TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
        ),
    ),
    "N027": Entry(
        (
            "“{line}” chưa đúng cách ký thừa lệnh, thừa ủy quyền.",
            "“{line}” is not how one signs by order or by delegated authority.",
        ),
        (
            "Ghi “TL.” hoặc “TUQ.” trước chức vụ của người đứng đầu, dòng dưới là chức vụ của người ký: “TL. CHỦ TỊCH”, “GIÁM ĐỐC SỞ Y TẾ”.",
            "“TL.” or “TUQ.” stands before the post of the head, the signer's own in the line below: “TL. CHỦ TỊCH”, “GIÁM ĐỐC SỞ Y TẾ”.",
        ),
        Explained(
            (
                "“TL.”, “TUQ.” đứng trước chức vụ của người đứng đầu, không đứng trước tên cơ quan; dòng dưới ghi chức vụ của người ký.",
                "“TL.” and “TUQ.” stand before the post of the head, never before a body; the signer's post is below.",
            ),
            (
                "Người đứng đầu ra lệnh, ủy quyền; cơ quan thì không.",
                "It is the head who orders and delegates, not the body.",
            ),
            bad="- TL. ỦY BAN NHÂN DÂN",
            good="- TL. CHỦ TỊCH",
        ),
    ),
    "N028": Entry(
        (
            "Văn bản của Ủy ban nhân dân mà người ký là “{line}”.",
            "A document of the People's Committee is signed by “{line}”.",
        ),
        (
            "Chủ tịch hoặc Phó Chủ tịch ký; người khác ký thì ghi “TL. CHỦ TỊCH” hoặc “TUQ. CHỦ TỊCH” ở dòng trên. Nếu là văn bản của cơ quan khác, sửa ký hiệu.",
            "The Chairman or a Vice Chairman signs; anybody else below “TL. CHỦ TỊCH” or “TUQ. CHỦ TỊCH”. If another body issues it, change the symbol.",
        ),
        Explained(
            (
                "Văn bản có ký hiệu của Ủy ban nhân dân do Chủ tịch, Phó Chủ tịch ký, hoặc người khác ký thừa lệnh, thừa ủy quyền.",
                "What has the symbol of a People's Committee is signed by its Chairman or a Vice Chairman, or for them by order or delegation.",
            ),
            (
                "Người ký không khớp với cơ quan ban hành thì văn bản sai thẩm quyền.",
                "Where signer and issuer do not agree, the document is issued without authority.",
            ),
            bad="authority: - GIÁM ĐỐC SỞ Y TẾ",
            good="authority: - TL. CHỦ TỊCH - GIÁM ĐỐC SỞ Y TẾ",
        ),
    ),
    "N029": Entry(
        (
            "Dấu kết thúc “{found}” viết sai hoặc đặt sai chỗ.",
            "The closing mark “{found}” is miswritten or misplaced.",
        ),
        (
            "Ghi “./.” một lần, viết liền, ở cuối đoạn cuối cùng của nội dung hoặc của phụ lục.",
            "Write “./.” once, without blanks, at the end of the last paragraph of the body or of an appendix.",
        ),
        Explained(
            (
                "Dấu “./.” viết liền, chỉ một lần, ở cuối nội dung hoặc cuối phụ lục.",
                "The mark “./.” has no blanks and stands once, at the end of the body or of an appendix.",
            ),
            (
                "Dấu này cho biết nội dung đã hết; đặt giữa chừng thì phần sau như được thêm vào.",
                "It says that the text is complete; what follows it looks added.",
            ),
            bad="xem xét, quyết định./ .",
            good="xem xét, quyết định./.",
        ),
    ),
    "N030": Entry(
        (
            "Tên cơ quan ban hành “{found}” ở đầu văn bản chưa đầy đủ.",
            "The issuer “{found}” in the header is not in full.",
        ),
        (
            "Ghi tên chính thức, có tên tỉnh, thành phố: “ỦY BAN NHÂN DÂN”, “TỈNH …”; hoặc bỏ khóa để chương trình lập từ tên tỉnh.",
            "Write the official name with that of the province: “ỦY BAN NHÂN DÂN”, “TỈNH …”; or leave the key out and it follows from the province.",
        ),
        Explained(
            (
                "Tên cơ quan ban hành ghi đầy đủ, không viết tắt, có tên tỉnh, thành phố.",
                "The issuer has its full name, not abbreviated, with that of the province.",
            ),
            (
                "Chỉ cơ quan chủ quản được viết tắt; thiếu tên tỉnh thì không rõ cơ quan nào ban hành.",
                "Only the body above the issuer may be abbreviated; without the province it could be any.",
            ),
            bad="issuer: [UBND TỈNH LẠNG SƠN]",
            good="issuer: [ỦY BAN NHÂN DÂN, TỈNH LẠNG SƠN]",
        ),
    ),
}
