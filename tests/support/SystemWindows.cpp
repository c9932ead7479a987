#include "System.h"

#ifdef Q_OS_WIN

#include <qt_windows.h>

#include <psapi.h> // knows no word of Windows by itself

namespace waymark::test {

using namespace Qt::StringLiterals;

AsNobody::AsNobody() = default;
AsNobody::~AsNobody() = default;

bool hasPermissions()
{
    return false;
}

bool hasSymbolicLinks()
{
    return false;
}

bool canTakeOpenFiles()
{
    return false;
}

bool canLimitPrograms()
{
    const HMODULE system = GetModuleHandleW(L"ntdll.dll");
    return system && !GetProcAddress(system, "wine_get_version");
}

QString deviceThatIsEmpty()
{
    return u"NUL"_s;
}

QString deviceThatIsFull()
{
    return {};
}

QString folderThatTakesNothing()
{
    return {};
}

Memory memory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    if (!GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return {};
    return {double(counters.WorkingSetSize), double(counters.PeakWorkingSetSize)};
}

void forgetMostMemory() { }

double mostMemoryOfChildren()
{
    return 0;
}

} // namespace waymark::test

#endif
