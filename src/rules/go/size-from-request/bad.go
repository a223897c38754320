package lists

import (
	"net/http"
	"strconv"
	"strings"
	"github.com/gin-gonic/gin"
)

func one(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	use(make([]byte, n)) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.ParseInt(r.FormValue("n"), 10, 64)
	if err != nil {
		return
	}
	use(make([]int, 0, n)) // finds
}

func buffer(n int) []byte {
	return make([]byte, n) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.PathValue("n"))
	buffer(n)
}

func four(c *gin.Context) {
	n, _ := strconv.Atoi(c.Query("n"))
	use(strings.Repeat("x", n)) // finds
}

func five(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.ParseUint(r.Header.Get("X-Size"), 10, 32)
	use(make([]string, int(n))) // finds
}

func six(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.URL.Query().Get("n"))
	use(make(map[string]int, n)) // finds
}

func use(any) {}
