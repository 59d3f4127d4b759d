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
            "Số nhỏ hơn 10 ghi thêm một số 0 phía trước; số từ 10 trở lên không ghi thêm.",
            "A number below 10 takes one zero before it; from 10 on it takes none.",
        ),
        Explained(
            (
                "Số văn bản nhỏ hơn 10 phải có một số 0 phía trước, và chỉ một số 0.",
                "A document number below 10 has a zero before it, and only one.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định cách ghi này; số ghi không thống nhất thì khó tra cứu, sắp xếp.",
                "Decree 30/2020/NĐ-CP prescribes it; numbers written in different ways are hard to find and to sort.",
            ),
            bad='number: "5"',
            good='number: "05"',
        ),
    ),
    "N002": Entry(
        (
            "Ký hiệu mở đầu bằng “{code}”, trong khi tên loại “{title}” (dòng {line}) viết tắt là “{expected}”.",
            "The symbol begins with “{code}”, but the code of “{title}” (line {line}) is “{expected}”.",
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
                "Ký hiệu cho biết tên loại; chữ viết tắt không đúng thì văn bản bị hiểu và viện dẫn nhầm sang loại khác.",
                "The symbol tells the kind: with another code the document is read and cited as something else.",
            ),
            bad="symbol: QĐ-UBND date: 15/4/2026 title: KẾ HOẠCH",
            good="symbol: KH-UBND date: 15/4/2026 title: KẾ HOẠCH",
        ),
    ),
    "N003": Entry(
        (
            "Ký hiệu “{symbol}” viết chưa đúng ở chỗ “{found}”.",
            "The symbol “{symbol}” is not well formed at “{found}”.",
        ),
        (
            "Ký hiệu gồm các nhóm chữ viết tắt in hoa, nối bằng dấu “-”, không có dấu cách, không ghi năm; ví dụ “KH-UBND”.",
            "A symbol is groups of capital letters joined by “-”, without spaces and without a year: “KH-UBND”.",
        ),
        Explained(
            (
                "Ký hiệu gồm các nhóm chữ viết tắt in hoa nối bằng dấu “-”, không có dấu cách, không ghi năm, không có ký tự trông giống chữ Đ hay dấu “-”.",
                "A symbol is groups of capital letters joined by hyphens: no spaces, no year, no characters that only look like Đ or a hyphen.",
            ),
            (
                "Hệ thống quản lý văn bản tra cứu theo ký hiệu; thừa một dấu cách hay sai một ký tự là có thể không tìm thấy.",
                "Document systems search by symbol: with one stray space or wrong character nothing may be found.",
            ),
            bad="symbol: KH - UBND",
            good="symbol: KH-UBND",
        ),
    ),
    "N004": Entry(
        (
            "Địa danh “{place}” cần ghi là “{expected}”.",
            "The place “{place}” should be “{expected}”.",
        ),
        (
            "Bỏ khóa place để chương trình tự lập từ tên tỉnh, xã; đơn vị mang tên người, chữ số thì ghi đầy đủ, ví dụ “Thành phố Hồ Chí Minh”.",
            "Leave the key place out and it follows from the province or commune; a unit named after a person or a number is written in full, such as “Thành phố Hồ Chí Minh”.",
        ),
        Explained(
            (
                "Địa danh ghi tên tỉnh, xã của kế hoạch, theo thông lệ không kèm chữ “tỉnh”, “xã”; đơn vị mang tên người thì ghi đầy đủ.",
                "The place is the plan's own province or commune, by habit the bare name; a unit named after a person is written in full.",
            ),
            (
                "Địa danh cho biết nơi cơ quan ban hành đóng trụ sở; ghi khác thì không khớp với tên cơ quan ở đầu văn bản hoặc với thông lệ.",
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
            "Tên loại viết chữ in hoa, đứng riêng; nội dung văn bản ghi ở trích yếu (khóa subject).",
            "The title is the kind of document alone, in capitals; what it is about belongs in subject.",
        ),
        Explained(
            (
                "Tên loại văn bản viết chữ in hoa và là một trong các tên loại của Nghị định 30/2020/NĐ-CP; với kế hoạch là KẾ HOẠCH.",
                "The title is in capitals and one of the kinds in Decree 30/2020/NĐ-CP; a plan is KẾ HOẠCH.",
            ),
            (
                "Ký hiệu và mẫu trình bày của văn bản đều theo tên loại.",
                "The symbol and the form of the document follow from its kind.",
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
            "Trích yếu viết chữ in thường, không mở đầu bằng “V/v” (chỉ dùng cho công văn); theo thông lệ cũng không mở đầu bằng “Về việc” hay tên loại và không có dấu câu ở cuối.",
            "The subject is in small letters and does not begin with “V/v” (for công văn only); by habit neither with “Về việc” nor the kind of document, and it has no stop at the end.",
        ),
        Explained(
            (
                "Trích yếu viết chữ in thường, không có “V/v”; theo thông lệ không nhắc lại tên loại, không có dấu chấm ở cuối.",
                "The subject is in small letters, without “V/v”; by habit it does not repeat the title and has no full stop.",
            ),
            (
                "“V/v” là cách ghi của công văn, văn bản không có tên loại; tên loại của kế hoạch đã in ngay ở dòng trên.",
                "“V/v” is the form of công văn, which have no title; the title is printed in the line above.",
            ),
            bad="subject: V/v triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
            good="subject: Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
        ),
    ),
    "N007": Entry(
        (
            "Trích yếu ghi “{found}” nhưng không nêu tên: {expected}.",
            "The subject says “{found}” but does not name it: {expected}.",
        ),
        (
            "Ghi thêm tên tỉnh, thành phố, xã, phường vào trích yếu.",
            "Name the province or the commune in the subject.",
        ),
        Explained(
            (
                "Trích yếu nêu địa bàn tỉnh, thành phố, xã, phường thì nên ghi rõ tên.",
                "A subject that speaks of the territory of a unit should name it.",
            ),
            (
                "Khi viện dẫn hoặc lưu trữ theo trích yếu, không phân biệt được kế hoạch của các tỉnh, các xã với nhau.",
                "Cited or filed by their subjects, the plans of all units look alike.",
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
            "Căn cứ mở đầu bằng “{found}” là chưa đúng mẫu.",
            "The basis begins with “{found}”, which is not how the forms have it.",
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
                "Các mẫu ở Phụ lục III Nghị định 30/2020/NĐ-CP trình bày như vậy.",
                "The forms in Annex III of Decree 30/2020/NĐ-CP have it so.",
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
            "Sau chữ viết tắt (TM. KT. TL. TUQ. Q.) có dấu chấm và một dấu cách; cả dòng viết chữ in hoa.",
            "The abbreviation has a full stop and a space (TM. KT. TL. TUQ. Q.); the whole line is in capitals.",
        ),
        Explained(
            (
                "Quyền hạn, chức vụ viết chữ in hoa; chữ viết tắt ghi TM., KT., TL., TUQ., Q., sau dấu chấm có một dấu cách.",
                "Authority and post are in capitals; the abbreviations are TM., KT., TL., TUQ., Q., with a full stop and a space.",
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
            "“{line}” là cách ghi chưa đúng khi ký thay mặt tập thể.",
            "“{line}” is not the form for signing on behalf of a collective.",
        ),
        (
            "Ghi “TM.” trước tên tập thể (TM. ỦY BAN NHÂN DÂN), dòng dưới là chức vụ, không nhắc lại tên cơ quan; người đứng đầu ban hành theo thẩm quyền của mình thì không ghi “TM.”.",
            "“TM.” stands before the collective (TM. ỦY BAN NHÂN DÂN), the post in the line below without the body's name; a head who issues on their own authority writes no “TM.”.",
        ),
        Explained(
            (
                "“TM.” chỉ đứng trước tên tập thể; dòng dưới phải là chức vụ của người ký.",
                "“TM.” stands before a collective only, and the post of the signer below it.",
            ),
            (
                "“TM.” nghĩa là thay mặt tập thể; chức vụ cá nhân và cơ quan làm việc theo chế độ thủ trưởng không ghi “TM.”.",
                "“TM.” means on behalf of a collective; a post, or a body that one person heads, takes no “TM.”.",
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
                "Văn bản hành chính ký theo chức vụ. Riêng lực lượng vũ trang, các tổ chức giáo dục, y tế, khoa học có thể có quy định của người đứng đầu ngành.",
                "Administrative documents are signed by office. The forces and bodies of education, health and science may have a rule of their own sector.",
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
            "Dòng cuối của nơi nhận là “{line}”; phải là dòng “Lưu: VT, …”.",
            "The last line of the recipients is “{line}”; it must be that of the archive: “Lưu: VT, …”.",
        ),
        (
            "Ghi “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo (nếu cần); ví dụ “Lưu: VT, YT.”.",
            "Write “Lưu”, a colon, “VT”, a comma and, where needed, the code of the drafting unit: “Lưu: VT, YT.”.",
        ),
        Explained(
            (
                "Dòng cuối cùng của nơi nhận là “Lưu: VT, …”.",
                "The recipients end with the line of the archive, “Lưu: VT, …”.",
            ),
            (
                "Dòng này cho biết bản lưu tại văn thư cơ quan và đơn vị soạn thảo; thiếu thì văn bản có thể bị trả lại.",
                "The line tells that a copy is kept with the clerk's office, and who drafted it; without it the document may be sent back.",
            ),
            bad='- "Lưu VT, YT."',
            good='- "Lưu: VT, YT."',
        ),
    ),
    "N015": Entry(
        (
            "Nơi nhận ghi “{found}”, cách ghi không dùng trong kế hoạch.",
            "The recipients say “{found}”, which is not used in a plan.",
        ),
        (
            "Ghi rõ tên cơ quan, tổ chức nhận. “Như trên” chỉ dùng khi có “Kính gửi”, “Như Điều …” chỉ dùng trong quyết định.",
            "Name who receives it. “Như trên” goes with “Kính gửi”, “Như Điều …” with a Decision.",
        ),
        Explained(
            (
                "Nơi nhận của kế hoạch ghi tên từng cơ quan, tổ chức, không ghi “Như trên”, “Như Điều …”.",
                "The recipients of a plan are named, not “Như trên” or “Như Điều …”.",
            ),
            (
                "Kế hoạch không có “Kính gửi” và không có Điều để dẫn chiếu.",
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
            "Ghi “./.” ở cuối đoạn cuối cùng, thay cho dấu chấm.",
            "Put “./.” at the end of the last paragraph, in place of the full stop.",
        ),
        Explained(
            (
                "Nội dung văn bản và nội dung phụ lục nên kết thúc bằng dấu “./.”.",
                "The body, and an appendix of text, should end with the mark “./.”.",
            ),
            (
                "Các mẫu của Nghị định 30/2020/NĐ-CP đều có dấu này, tuy Nghị định không có quy định riêng; dấu này cho biết nội dung đã hết.",
                "All forms of Decree 30/2020/NĐ-CP have it, though no clause asks for it; it shows that the text is complete.",
            ),
            bad="xem xét, quyết định.",
            good="xem xét, quyết định./.",
        ),
    ),
    "N017": Entry(
        (
            "Dòng “Kèm theo” thiếu {lacking}: “{line}”.",
            "The line “Kèm theo” lacks {lacking}: “{line}”.",
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
                "Thiếu số, ngày thì không rõ kế hoạch, phụ lục kèm theo văn bản nào. Riêng văn bản điện tử để trống số và ngày.",
                "Without number and date nobody knows what the plan or appendix goes with. An electronic document leaves both blank.",
            ),
            bad='attached_to: "(Kèm theo Quyết định của Chủ tịch Uỷ ban nhân dân tỉnh)"',
            good='attached_to: "(Kèm theo Quyết định số 612/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch Uỷ ban nhân dân tỉnh)"',
        ),
    ),
    "N018": Entry(
        (
            "Đề mục “{found}” cần viết là “{expected}”.",
            "The heading “{found}” is to be written “{expected}”.",
        ),
        (
            "Đề mục I., II., … viết chữ in hoa; đề mục 1., 2., … viết chữ in thường, tên riêng vẫn viết hoa.",
            "Headings of parts (I., II., …) are in capitals, titles below (1., 2., …) are not; names keep their capitals.",
        ),
        Explained(
            (
                "Đề mục I., II., … viết chữ in hoa; tên khoản, nhiệm vụ 1., 2., … viết chữ in thường.",
                "Headings of parts (I., II., …) are in capitals; titles of what is below (1., 2., …) are not.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định kiểu chữ cho từng cấp đề mục; nhìn kiểu chữ là nhận ra cấp.",
                "Decree 30/2020/NĐ-CP sets the case for each level; the level shows at a glance.",
            ),
            bad="content: Nội dung kế hoạch",
            good="content: NỘI DUNG KẾ HOẠCH",
        ),
    ),
    "N019": Entry(
        (
            "“{found}” được gõ tay ở đầu dòng; số, chữ cái, gạch đầu dòng do chương trình tự in.",
            "“{found}” is typed before the text; numbers, letters and dashes are printed by the program.",
        ),
        ("Bỏ phần gõ tay.", "Leave out what was typed."),
        Explained(
            (
                "Số thứ tự, chữ cái, gạch đầu dòng do chương trình tự in, không gõ tay.",
                "Numbers, letters and dashes before a text are not typed: the program prints them.",
            ),
            (
                "Gõ tay thì các ký hiệu này bị in hai lần, và số thứ tự bị sai khi thêm, bớt.",
                "Typed, they are printed twice, and are wrong as soon as something is added or taken away.",
            ),
            bad='- "a) Chủ trì triển khai Kế hoạch này."',
            good="- Chủ trì triển khai Kế hoạch này.",
        ),
    ),
    "N020": Entry(
        (
            "Nội dung văn bản chưa có chỉ dẫn về {appendix}.",
            "Nothing in the body points to {appendix}.",
        ),
        (
            "Thêm chỉ dẫn ở chỗ liên quan, ví dụ “(chi tiết tại {appendix} kèm theo)”.",
            "Add a reference where it belongs, such as “(chi tiết tại {appendix} kèm theo)”.",
        ),
        Explained(
            (
                "Văn bản có phụ lục thì nội dung phải có chỉ dẫn về từng phụ lục.",
                "The body must point to each appendix of the document.",
            ),
            (
                "Phụ lục không có chỉ dẫn thì không rõ dùng cho việc gì, có thuộc văn bản hay không.",
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
                "Người ngoài cơ quan khó hiểu các chữ viết tắt nội bộ (PCT, PGĐ, CPVP).",
                "Abbreviations used inside an office (PCT, PGĐ, CPVP) mean little outside it.",
            ),
            bad="- Chủ tịch, các PCT Ủy ban nhân dân tỉnh;",
            good="- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;",
        ),
    ),
    "N022": Entry(
        (
            "Tên cơ quan “{found}” ở đầu văn bản phải viết chữ in hoa: “{expected}”.",
            "“{found}” in the header must be in capitals: “{expected}”.",
        ),
        (
            "Viết chữ in hoa cả dòng, hoặc bỏ khóa này để chương trình tự lập.",
            "Write the whole line in capitals, or leave the key out and it follows from the province or commune.",
        ),
        Explained(
            (
                "Tên cơ quan ban hành và cơ quan chủ quản ở đầu văn bản viết chữ in hoa.",
                "The issuer and the body above it are in capitals in the header.",
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
            "Dòng mở đầu bằng chữ thường “{found}”; cần viết hoa: “{expected}”.",
            "The line begins with a small letter, “{found}”; it should be “{expected}”.",
        ),
        ("Viết hoa chữ cái đầu dòng.", "Write the first letter as a capital."),
        Explained(
            (
                "Mỗi dòng mới viết hoa chữ cái đầu; phần đứng sau nhãn và dấu hai chấm trên cùng dòng thì không.",
                "Each new line begins with a capital; what follows a label and a colon on the same line does not.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP quy định viết hoa chữ cái đầu khi xuống dòng.",
                "By Annex II of Decree 30/2020/NĐ-CP a new line begins with a capital.",
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
            "Họ tên viết chữ in thường, viết hoa chữ cái đầu mỗi âm tiết.",
            "Names are in small letters, each syllable with a capital.",
        ),
        Explained(
            (
                "Họ tên người ký viết chữ in thường, viết hoa chữ cái đầu mỗi âm tiết.",
                "The name of the signer is in small letters, each syllable with a capital.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP quy định chức vụ viết chữ in hoa, họ tên viết chữ in thường.",
                "By Decree 30/2020/NĐ-CP the post is in capitals, the name is not.",
            ),
            bad="name: NGUYỄN VĂN AN",
            good="name: Nguyễn Văn An",
        ),
    ),
    "N025": Entry(
        (
            "Có “{there}” mà chưa có “{absent}”.",
            "There is “{there}” but no “{absent}”.",
        ),
        (
            "Khi ban hành thì điền cả số và ngày; bản dự thảo thì để trống cả hai.",
            "Fill in both when it is issued; a draft leaves both blank.",
        ),
        Explained(
            (
                "Số và ngày ban hành phải cùng có hoặc cùng để trống.",
                "Number and date are both there, or both blank.",
            ),
            (
                "Số và ngày được cấp cùng lúc khi ban hành; chỉ có một trong hai thường là còn sót.",
                "Both are given when the document is issued; one alone is mostly an oversight.",
            ),
            bad="symbol: KH-UBND date: 15/4/2026",
            good='number: "05" symbol: KH-UBND date: 15/4/2026',
        ),
    ),
    "N026": Entry(
        (
            "“{line}” là cách ghi chưa đúng khi cấp phó ký thay.",
            "“{line}” is not the form for a deputy's signature.",
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
                "Cấp phó ký thay người đứng đầu; thiếu “KT.” thì thể hiện sai thẩm quyền ký.",
                "A deputy signs for the head; without “KT.” the authority to sign is shown wrongly.",
            ),
            bad="- TM. ỦY BAN NHÂN DÂN - PHÓ CHỦ TỊCH",
            good="- TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
        ),
    ),
    "N027": Entry(
        (
            "“{line}” là cách ghi chưa đúng khi ký thừa lệnh, thừa ủy quyền.",
            "“{line}” is not the form for signing by order or by delegated authority.",
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
                "Thừa lệnh, thừa ủy quyền là của người đứng đầu, không phải của cơ quan.",
                "It is the head who orders and delegates, not the body.",
            ),
            bad="- TL. ỦY BAN NHÂN DÂN",
            good="- TL. CHỦ TỊCH",
        ),
    ),
    "N028": Entry(
        (
            "Văn bản mang ký hiệu của Ủy ban nhân dân nhưng người ký là “{line}”.",
            "The document has the symbol of the People's Committee but is signed by “{line}”.",
        ),
        (
            "Chủ tịch hoặc Phó Chủ tịch ký; người khác ký thì ghi “TL. CHỦ TỊCH” hoặc “TUQ. CHỦ TỊCH” ở dòng trên. Nếu là văn bản của cơ quan khác thì sửa ký hiệu.",
            "The Chairman or a Vice Chairman signs; anybody else below “TL. CHỦ TỊCH” or “TUQ. CHỦ TỊCH”. If another body issues it, change the symbol.",
        ),
        Explained(
            (
                "Văn bản mang ký hiệu của Ủy ban nhân dân do Chủ tịch, Phó Chủ tịch ký, hoặc người khác ký thừa lệnh, thừa ủy quyền.",
                "What has the symbol of a People's Committee is signed by its Chairman or a Vice Chairman, or for them by order or delegation.",
            ),
            (
                "Người ký không khớp với cơ quan ban hành thì văn bản dễ bị coi là ban hành sai thẩm quyền.",
                "Where signer and issuer do not agree, the document may be held to be issued without authority.",
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
            "Write “./.” once, without spaces, at the end of the last paragraph of the body or of an appendix.",
        ),
        Explained(
            (
                "Dấu “./.” viết liền, chỉ một lần, ở cuối nội dung hoặc cuối phụ lục.",
                "The mark “./.” has no spaces and stands once, at the end of the body or of an appendix.",
            ),
            (
                "Dấu này cho biết nội dung đã hết; đặt giữa chừng thì phần sau dễ bị coi là ghi thêm.",
                "It shows that the text is complete; what follows it looks like an addition.",
            ),
            bad="xem xét, quyết định./ .",
            good="xem xét, quyết định./.",
        ),
    ),
    "N030": Entry(
        (
            "Tên cơ quan ban hành “{found}” ở đầu văn bản chưa đầy đủ.",
            "The name of the issuer in the header, “{found}”, is not complete.",
        ),
        (
            "Ghi tên chính thức, có tên tỉnh, xã: “ỦY BAN NHÂN DÂN”, “TỈNH …”; hoặc bỏ khóa này để chương trình tự lập.",
            "Write the official name with that of the province or commune: “ỦY BAN NHÂN DÂN”, “TỈNH …”; or leave the key out, and the program makes the lines.",
        ),
        Explained(
            (
                "Tên cơ quan ban hành ghi đầy đủ, không viết tắt, có tên tỉnh, thành phố hoặc tên xã, phường.",
                "The issuer has its full name, not abbreviated, with that of the province or commune.",
            ),
            (
                "Chỉ tên cơ quan chủ quản được viết tắt những cụm từ thông dụng; thiếu tên đơn vị thì không rõ cơ quan nào ban hành.",
                "Only the name of the body above the issuer may abbreviate common phrases; without the unit it could be any committee.",
            ),
            bad="issuer: [UBND TỈNH LẠNG SƠN]",
            good="issuer: [ỦY BAN NHÂN DÂN, TỈNH LẠNG SƠN]",
        ),
    ),
}
