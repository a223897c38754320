package lists

import (
	"net/http"
	"strconv"
	"strings"

	"example.com/tags"
)

func one(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil || n > 1000 {
		return
	}
	use(make([]byte, n))
}

func two(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	if n < 100 {
		use(make([]int, 0, n))
	}
}

func three(w http.ResponseWriter, r *http.Request) {
	use(make([]byte, len(r.FormValue("n"))))
}

func four(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	use(make([]byte, min(n, 4096)))
}

func five(w http.ResponseWriter, r *http.Request) {
	use(make([]byte, 4096))
	use(strings.Repeat("x", 10))
}

func six(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	use(n)
}

func seven(w http.ResponseWriter, r *http.Request) {
	parts := tags.Parse(r.FormValue("tags"))
	use(make([]byte, 0, parts.Size()+parts[0].Len()))
}

func use(any) {}
