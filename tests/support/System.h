#pragma once

#include <QString>

namespace waymark::test {

/// What tests and the bench ask of the operating system. No other file of theirs calls it by name.

/// Root may write anywhere, so that its tests of permissions need to be somebody else for a moment.
class AsNobody
{
public:
    AsNobody();
    ~AsNobody();
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

/// Whether a folder can be closed to its own owner by QFile::setPermissions(), or a file to all others.
[[nodiscard]] bool hasPermissions();
/// Whether QFile::link() makes what is followed like the file itself: Windows has shortcuts.
[[nodiscard]] bool hasSymbolicLinks();
/// Whether a file that is open here can be renamed or removed: Windows lets nobody.
[[nodiscard]] bool canTakeOpenFiles();
/// Whether a program can be held to little memory and time: wine takes the words and does nothing.
[[nodiscard]] bool canLimitPrograms();
/// What is a file by name and none to be read or replaced.
[[nodiscard]] QString deviceThatIsEmpty();
/// What takes no byte since it is always full; empty where there is none.
[[nodiscard]] QString deviceThatIsFull();
/// A folder that takes no file, not even root's; empty where there is none.
[[nodiscard]] QString folderThatTakesNothing();

/// Of this process, in bytes; 0 where the system does not say. Of this program alone: what is said of children may
/// still be of the process it was started from.
struct Memory
{
    double now = 0;
    double most = 0; ///< since it began or since forgetMostMemory()
};
[[nodiscard]] Memory memory();
void forgetMostMemory();
/// The most that any program started from here took, in bytes.
[[nodiscard]] double mostMemoryOfChildren();

} // namespace waymark::test
