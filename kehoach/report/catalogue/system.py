"""Why the system refused, by the name of its error number; see errno(3)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "os.EACCES": Entry(("không có quyền truy cập", "permission denied")),
    "os.EPERM": Entry(("thao tác không được phép", "operation not permitted")),
    "os.ENOENT": Entry(("không có tệp hoặc thư mục này", "no such file or folder")),
    "os.ENOTDIR": Entry(
        ("đường dẫn trỏ tới một tệp ở chỗ lẽ ra là thư mục", "a file stands where a folder should")
    ),
    "os.EISDIR": Entry(("đây là thư mục, không phải tệp", "it is a folder, not a file")),
    "os.EEXIST": Entry(("đã có một tệp mang tên này", "there is a file of that name")),
    "os.EROFS": Entry(("ổ đĩa chỉ cho đọc", "the disk is read-only")),
    "os.ENOSPC": Entry(("ổ đĩa đã đầy", "the disk is full")),
    "os.EDQUOT": Entry(("đã hết dung lượng được cấp", "the quota is used up")),
    "os.ENAMETOOLONG": Entry(("tên quá dài", "the name is too long")),
    "os.ELOOP": Entry(("các liên kết trỏ vòng vào nhau", "the links lead in a circle")),
    "os.EADDRINUSE": Entry(("đang có chương trình khác dùng", "another program is using it")),
    "os.EIO": Entry(("lỗi đọc ghi đĩa", "input or output failed")),
}
