package proxy

import (
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"

	"github.com/gin-gonic/gin"
	"github.com/go-resty/resty/v2"
)

func preview(w http.ResponseWriter, r *http.Request) {
	http.Get(r.URL.Query().Get("url")) // finds
	http.Get("https://" + r.FormValue("host") + "/status") // finds
}

func load(address string) (*http.Request, error) {
	return http.NewRequest(http.MethodGet, address, nil) // finds
}

func relay(w http.ResponseWriter, r *http.Request) {
	load(r.Header.Get("X-Target"))
	client := &http.Client{}
	client.Get(r.FormValue("feed")) // finds
}

func connect(c *gin.Context) {
	net.Dial("tcp", c.Query("address")) // finds
	resty.New().R().Get(c.Query("hook")) // finds
}

func reverse(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("target"))
	if err != nil {
		return
	}
	httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r) // finds
}
